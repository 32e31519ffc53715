package io.courant.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as clients walk them, page after page to the end. */
public final class Walk {

    private static final Pattern NEXT = Pattern.compile("<(/v1/[^>]+)>; rel=\"next\"");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A page as read by Jackson: RestAssured compiles each path that it is asked for, which takes longer than the answer. */
    private record Page(List<Map<String, Object>> items, String next, Optional<String> link) {}

    private Walk() {}

    /** All items, by passing {@code next} on as {@code after}. */
    public static List<Map<String, Object>> along(String list) {
        return along(list, () -> {});
    }

    /** All items, with something that happens between each two pages. */
    public static List<Map<String, Object>> along(String list, Runnable meanwhile) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String address = list; address != null; ) {
            Page page = page(address);
            items.addAll(page.items());
            address = page.next() == null ? null : list + (list.contains("?") ? "&" : "?") + "after=" + page.next();
            meanwhile.run();
        }
        return items;
    }

    /** All items, by following the {@code Link} header, which must say what {@code next} says. */
    public static List<Map<String, Object>> alongLinks(String list) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String address = list; address != null; ) {
            Page page = page(address);
            items.addAll(page.items());
            assertThat(page.link().isEmpty()).as("no Link without next").isEqualTo(page.next() == null);
            address = page.link().map(link -> link(link, page.next())).orElse(null);
        }
        return items;
    }

    private static String link(String header, String next) {
        Matcher link = NEXT.matcher(header);
        assertThat(link.matches()).as(header).isTrue();
        assertThat(link.group(1)).contains("after=" + next);
        return link.group(1);
    }

    private static Page page(String address) {
        HttpResponse<String> answer = Api.ask(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, Object> body = read(answer.body());
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> items = (List<Map<String, Object>>) body.get("items");
        return new Page(items, (String) body.get("next"), answer.headers().firstValue("Link"));
    }

    private static Map<String, Object> read(String body) {
        try {
            return MAPPER.readValue(body, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    /** One field of each item. */
    public static <T> List<T> field(List<Map<String, Object>> items, Class<T> type, String name) {
        return items.stream().map(item -> type.cast(item.get(name))).toList();
    }

    public static List<String> ids(List<Map<String, Object>> items) {
        return field(items, String.class, "id");
    }
}
