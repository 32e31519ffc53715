package io.courant.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.courant.http.ParameterReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers can see come and go. An article's quotes, links and corrections are part of it. */
@Schema(name = "ItemType", description = "What kind of item it is. Quotes, related links and corrections are part of their "
        + "article: when they change, it does.")
public enum ItemType {
    ARTICLE("article"), AUTHOR("author"), SECTION("section"), SOURCE("source"), STORY("story"), TAG("tag");

    /** The content tags of all items of a type, where {@link #all} cannot be called: in annotations. */
    public static final String ALL_ARTICLES = "articles";
    public static final String ALL_AUTHORS = "authors";
    public static final String ALL_SECTIONS = "sections";
    public static final String ALL_SOURCES = "sources";
    public static final String ALL_STORIES = "stories";
    public static final String ALL_TAGS = "tags";

    private static final Map<String, ItemType> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(ItemType::code, Function.identity()));

    private final String code;

    ItemType(String code) {
        this.code = code;
    }

    /** The types that a parameter names; all of them if it names none. */
    public static Set<ItemType> among(String name, List<String> given, ParameterReader reader) {
        List<String> known = Arrays.stream(values()).map(ItemType::code).toList();
        Set<ItemType> types = reader.names(name, given, known).stream().filter(known::contains).map(ItemType::of)
                .collect(Collectors.toSet());
        return types.isEmpty() ? EnumSet.allOf(ItemType.class) : types;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The content tag of all such items. */
    public String all() {
        return this == STORY ? ALL_STORIES : code() + "s";
    }

    /** The content tag of such an item. */
    public String tag(String id) {
        return code() + ":" + id;
    }

    /** The content tag of the articles under such an item, and of their number. */
    public String articlesTag(String id) {
        return tag(id) + "/articles";
    }

    /** The type of items that are called so in content tags. */
    public static ItemType of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }
}
