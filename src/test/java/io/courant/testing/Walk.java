package io.courant.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as clients walk them, page after page to the end. */
public final class Walk {

    private static final Pattern NEXT = Pattern.compile("<(/v1/[^>]+)>; rel=\"next\"");

    private Walk() {}

    /** All items, by passing {@code next} on as {@code after}. */
    public static List<Map<String, Object>> along(String list) {
        return along(list, () -> {});
    }

    /** All items, with something that happens between each two pages. */
    public static List<Map<String, Object>> along(String list, Runnable meanwhile) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String page = list; page != null; ) {
            Response response = response(page);
            items.addAll(items(response));
            String next = response.path("next");
            page = next == null ? null : list + (list.contains("?") ? "&" : "?") + "after=" + next;
            meanwhile.run();
        }
        return items;
    }

    /** All items, by following the {@code Link} header, which must say what {@code next} says. */
    public static List<Map<String, Object>> alongLinks(String list) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String page = list; page != null; ) {
            Response response = response(page);
            items.addAll(items(response));
            String next = response.path("next");
            assertThat(response.header("Link") == null).as("no Link without next").isEqualTo(next == null);
            page = next == null ? null : link(response.header("Link"), next);
        }
        return items;
    }

    private static String link(String header, String next) {
        Matcher link = NEXT.matcher(header);
        assertThat(link.matches()).as(header).isTrue();
        assertThat(link.group(1)).contains("after=" + next);
        return link.group(1);
    }

    private static Response response(String page) {
        return Api.get(page).statusCode(200).extract().response();
    }

    private static List<Map<String, Object>> items(Response response) {
        return response.jsonPath().getList("items");
    }

    /** One field of each item. */
    public static <T> List<T> field(List<Map<String, Object>> items, Class<T> type, String name) {
        return items.stream().map(item -> type.cast(item.get(name))).toList();
    }

    public static List<String> ids(List<Map<String, Object>> items) {
        return field(items, String.class, "id");
    }
}
