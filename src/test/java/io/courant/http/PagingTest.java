package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.naming.Name;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Arrivals;
import io.courant.testing.Walk;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design rule: walking pages repeats nothing and loses nothing that was there, whatever arrives meanwhile. */
@ApiTest
class PagingTest {

    /** An item's place in its list: the sort's key, and the id, which makes every order total. */
    record Place(String key, String id) {

        static Comparator<Place> order(boolean descending) {
            Comparator<Place> order = Comparator.comparing(Place::key).thenComparing(Place::id);
            return descending ? order.reversed() : order;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/v1/articles?                        | publishedAt", "/v1/articles?sort=-publishedAt& | publishedAt",
        "/v1/articles?sort=publishedAt&       | publishedAt", "/v1/articles?sort=-updatedAt&   | updatedAt",
        "/v1/articles?sort=updatedAt&         | updatedAt",   "/v1/articles?q=tunnel&sort=-publishedAt& | publishedAt",
        "/v1/quotes?                          | publishedAt", "/v1/quotes?sort=publishedAt&    | publishedAt",
        "/v1/sources?                         | name",        "/v1/sources?sort=-name&         | name",
        "/v1/sources?sort=-articleCount&      | articleCount", "/v1/sources?sort=-lastSeen&    | lastSeen",
        "/v1/sections?                        | name",        "/v1/sections?sort=-name&        | name",
        "/v1/sections?sort=-articleCount&     | articleCount", "/v1/tags?                      | name",
        "/v1/tags?sort=-name&                 | name",        "/v1/tags?sort=-articleCount&    | articleCount",
        "/v1/authors?                         | name",        "/v1/authors?sort=-name&         | name",
        "/v1/authors?sort=-articleCount&      | articleCount",
        "/v1/sources/hollin-ledger/articles?   | publishedAt", "/v1/sources/mara-teague/quotes? | publishedAt"})
    void eachItemComesOnceAndInOrder(String list, String key) {
        String path = list.strip();
        List<Place> walked = Walk.along(path + "limit=7").stream().map(item -> place(item, key)).toList();
        boolean descending = path.contains("sort=-") || (key.equals("publishedAt") && !path.contains("sort="));
        assertThat(walked).isSortedAccordingTo(Place.order(descending)).doesNotHaveDuplicates();
        assertThat(walked).hasSize(Api.json(path + "limit=1&count=exact").getInt("count")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?q=harbour+or+tunnel&limit=", "/v1/quotes?q=tunnel+or+people&limit=",
        "/v1/articles?q=harbour&sort=relevance&limit="})
    void theBestComesFirstOnWhateverPages(String list) {
        List<String> atOnce = Api.json(list + "100").getList("items.id");
        assertThat(Walk.ids(Walk.along(list + "7"))).isEqualTo(atOnce).hasSizeGreaterThan(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?limit=7", "/v1/articles?sort=publishedAt&limit=7", "/v1/articles?sort=-updatedAt&limit=7",
        "/v1/articles?sort=updatedAt&limit=7", "/v1/articles?q=tunnel&limit=7", "/v1/quotes?limit=40",
        "/v1/quotes?sort=publishedAt&limit=40", "/v1/quotes?q=tunnel&limit=7", "/v1/sources?limit=30", "/v1/sources?sort=-name&limit=30",
        "/v1/sources?sort=-articleCount&limit=30", "/v1/sources?sort=-lastSeen&limit=30", "/v1/sections?limit=3",
        "/v1/sections?sort=-name&limit=3", "/v1/tags?limit=7", "/v1/tags?sort=-articleCount&limit=7", "/v1/authors?limit=7",
        "/v1/authors?sort=-name&limit=7", "/v1/authors?sort=-articleCount&limit=7"})
    void nothingThatWasThereIsLostOrRepeatedWhileArticlesArrive(String list) {
        List<String> before = Walk.ids(Walk.along(list.replaceAll("limit=.*", "limit=100")));
        try (Arrivals arrivals = new Arrivals(4)) {
            List<String> walked = Walk.ids(Walk.along(list, arrivals::next));
            assertThat(arrivals.count()).isPositive();
            assertThat(walked).doesNotHaveDuplicates().containsSubsequence(before);
        }
    }

    @Test
    void whatArrivesBehindTheCursorIsFoundByTheWalk() {
        try (Arrivals arrivals = new Arrivals(1)) {
            long before = Api.json("/v1/articles?count=exact&limit=1").getLong("count");
            assertThat(Walk.along("/v1/articles?sort=updatedAt&limit=7", arrivals::next)).hasSize((int) before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?limit=20", "/v1/articles?limit=10&q=%22the+tunnel%22+or+caf%C3%A9+or+a%26b%2Bc",
        "/v1/articles?limit=10&tag=-transport&tag=-skarn,budget,assembly&view=full&include=quotes&fields=headline",
        "/v1/articles?q=%7Bx%7D+or+100%25+or+%3B+or+%23+or+tunnel&limit=5", "/v1/quotes?limit=100", "/v1/sources?q=a&limit=20",
        "/v1/sections?limit=3", "/v1/tags?limit=9&sort=-articleCount", "/v1/authors?limit=9",
        "/v1/sources/the-aldous-courier/articles?limit=3", "/v1/sources/mara-teague/quotes?limit=3"})
    void theLinkHeaderLeadsWhereNextDoes(String list) {
        List<String> walked = Walk.ids(Walk.alongLinks(list));
        assertThat(walked).isEqualTo(Walk.ids(Walk.along(list))).hasSizeGreaterThan(list.contains("sections") ? 3 : 5);
    }

    @Test
    void aLastPageThatIsFullHasNoNext() {
        int all = Api.json("/v1/articles?publisher=hollin-ledger&count=exact&limit=1").getInt("count");
        assertThat(Api.json("/v1/articles?publisher=hollin-ledger&limit=" + all).getString("next")).isNull();
        assertThat(Api.json("/v1/articles?publisher=hollin-ledger&limit=" + (all - 1)).getString("next")).isNotNull();
    }

    @Test
    void aPageHasTwentyItemsUnlessAskedOtherwise() {
        assertThat(Api.json("/v1/articles").getList("items")).hasSize(20);
        assertThat(Api.json("/v1/articles?limit=3").getList("items")).hasSize(3);
    }

    @Test
    void anEmptyListIsAPage() {
        JsonPath page = Api.json("/v1/articles?tag=no-such-tag&count=exact");
        assertThat(page.getMap("")).containsOnlyKeys("items", "count").containsEntry("count", 0);
        assertThat(page.getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/quotes", "/v1/sources", "/v1/sections", "/v1/tags", "/v1/authors"})
    void itemsAreCountedOnlyWhenAsked(String list) {
        assertThat(Api.json(list).getMap("")).doesNotContainKey("count");
        assertThat(Api.json(list + "?count=none").getMap("")).doesNotContainKey("count");
        assertThat(Api.json(list + "?count=estimate").getLong("count")).isNotNegative();
        assertThat(Api.json(list + "?count=exact&limit=3").getInt("count")).isEqualTo(Walk.along(list + "?limit=100").size());
    }

    @Test
    void theCountIsTheSameOnEveryPage() {
        JsonPath first = Api.json("/v1/tags?count=exact&limit=5");
        assertThat(Api.json("/v1/tags?count=exact&limit=5&after=" + first.getString("next")).getInt("count"))
                .isEqualTo(first.getInt("count"));
    }

    private static Place place(Map<String, Object> item, String key) {
        Object value = item.containsKey(key) ? item.get(key) : ((Map<?, ?>) item.get("article")).get(key);
        return new Place(switch (key) {
            case "name" -> Name.key((String) value);
            case "articleCount" -> "%09d".formatted((Integer) value);
            default -> "%1$019d.%2$09d".formatted(Instant.parse((String) value).getEpochSecond(), Instant.parse((String) value).getNano());
        }, (String) item.get("id"));
    }
}
