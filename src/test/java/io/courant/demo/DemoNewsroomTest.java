package io.courant.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.article.ArticleCard;
import io.courant.article.ArticleView;
import io.courant.http.Page;
import io.courant.quote.QuoteView;
import io.courant.source.SourceKind;
import io.courant.source.SourceView;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.common.mapper.TypeRef;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo newsroom is large and varied enough to show what Courant can do, and nothing in it points nowhere. */
@ApiTest
class DemoNewsroomTest {

    private static final String OUTLETS = "publisher=the-aldous-courier,northmere-wire,hollin-ledger,kestrel-bay-post,strait-and-shore"
            + "&publishedAfter=2026-09-15&publishedBefore=2026-10-25";

    private static List<ArticleView> articles() {
        Page<ArticleView> page = Api.get("/v1/articles?limit=100&view=full&" + OUTLETS).extract().as(new TypeRef<>() {});
        assertThat(page.next()).isNull();
        return page.items();
    }

    @Test
    void isANewsroomOfRealisticSize() {
        List<ArticleView> articles = articles();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(40).allSatisfy(one ->
                assertThat(one.wordCount()).as(one.slug()).isBetween(290, 910));
        assertThat(articles.stream().map(one -> one.section().slug())).doesNotContainNull()
                .satisfies(sections -> assertThat(sections.stream().distinct()).hasSizeGreaterThanOrEqualTo(6));
        assertThat(articles.stream().map(one -> one.publisher().slug()).distinct()).hasSizeGreaterThanOrEqualTo(4);
        Comparator<ArticleView> byTime = Comparator.comparing(ArticleView::publishedAt);
        assertThat(Duration.between(articles.stream().min(byTime).orElseThrow().publishedAt(),
                articles.stream().max(byTime).orElseThrow().publishedAt()).toDays()).isBetween(25L, 35L);
    }

    @Test
    void severalOutletsCoverTheSameEvents() {
        assertThat(Stream.of("aldous-sound-tunnel", "storm-ottilie", "marrow-dam", "interest-rates", "ferry-strike",
                "saltmarsh-fever")).allSatisfy(event -> assertThat(Api.json("/v1/articles?limit=100&tag=" + event + "&" + OUTLETS)
                        .getList("items.publisher.slug", String.class).stream().distinct()).as(event).hasSizeGreaterThan(1));
    }

    @Test
    void hasSourcesOfEveryKind() {
        for (SourceKind kind : SourceKind.values()) {
            Page<SourceView> some = Api.get("/v1/sources?kind=" + kind.code()).extract().as(new TypeRef<>() {});
            assertThat(some.items()).as(kind.code()).isNotEmpty();
        }
        assertThat(Api.json("/v1/sources?limit=1&count=exact").getLong("count")).isGreaterThanOrEqualTo(30);
    }

    @Test
    void noSourceOfTheDemoIsThereTwice() {
        Page<SourceView> reports = Api.get("/v1/sources?q=marrow&limit=100").extract().as(new TypeRef<>() {});
        assertThat(reports.items().stream().collect(Collectors.groupingBy(SourceView::name, Collectors.counting())))
                .allSatisfy((name, times) -> assertThat(times).as(name).isOne());
    }

    @Test
    void everyQuoteStandsWhereItSays() {
        for (ArticleView article : articles()) {
            Page<QuoteView> quotes = Api.get("/v1/articles/" + article.slug() + "/quotes").extract().as(new TypeRef<>() {});
            assertThat(quotes.items()).as(article.slug()).isNotEmpty().allSatisfy(quote ->
                    assertThat(article.body().stream().filter(block -> block.id().equals(quote.block())).findFirst().orElseThrow()
                            .text().substring(quote.start(), quote.end())).isEqualTo(quote.text()));
        }
    }

    @Test
    void everyImageIsServed() {
        for (ArticleView article : articles()) {
            Api.get(article.image().url()).statusCode(200).contentType("image/webp");
            Api.get(article.image().renditions().get(0).url()).statusCode(200).contentType("image/webp");
        }
    }

    @Test
    void editorsLinksLeadToCards() {
        long links = articles().stream().flatMap(one -> Api.json("/v1/articles/" + one.slug() + "/related")
                .getList("items.article", ArticleCard.class).stream()).filter(card -> card != null).count();
        assertThat(links).isGreaterThanOrEqualTo(40);
    }
}
