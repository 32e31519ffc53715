package io.courant.search;

import io.courant.cache.Dependencies;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.query.Findable;
import io.courant.query.Phrase;
import io.courant.query.TsQuery;
import io.courant.query.Words;
import io.courant.search.SuggestParameters.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;

/** Suggests what has words that begin as was typed; what it is called, and whether readers see it, the database says. */
@ApplicationScoped
class TypeAhead {

    private final Searchable searchable;
    private final Rows rows;
    private final Dependencies dependencies;

    TypeAhead(Searchable searchable, Rows rows, Dependencies dependencies) {
        this.searchable = searchable;
        this.rows = rows;
        this.dependencies = dependencies;
    }

    List<Suggestion> suggest(Asked asked) {
        try (Reading reading = searchable.open()) {
            if (reading != null) {
                Map<ItemType, Set<UUID>> begun = new EnumMap<>(ItemType.class);
                for (ItemType type : asked.types()) {
                    begun.put(type, Beginnings.of(Findable.valueOf(type.name()), asked.text(), asked.limit(), reading.reader()));
                }
                return shown(begun);
            }
        } catch (IOException | AlreadyClosedException e) {
            searchable.failed(e);
        }
        dependencies.unknown();
        return asked.types().stream().flatMap(type -> searched(type, asked).stream()).toList();
    }

    /** In the same order, as far as readers see them; one statement for all. */
    private List<Suggestion> shown(Map<ItemType, Set<UUID>> begun) {
        begun.values().removeIf(Set::isEmpty);
        if (begun.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions();
        begun.forEach((type, ids) -> conditions.with(type.code(), ids.toArray(UUID[]::new)));
        String each = begun.keySet().stream().map(type -> "select '%1$s' as type, k.id, k.slug, k.%2$s as text from %3$s k"
                .formatted(type.code(), text(type), visible(type)) + " where k.id = any(:" + type.code() + ")")
                .collect(Collectors.joining(" union all "));
        Map<String, Suggestion> visible = new HashMap<>();
        rows.all(new Select("(" + each + ") k", "k.id", Map.of("type", "k.type", "id", "k.id", "slug", "k.slug", "text", "k.text")),
                conditions, row -> visible.put(row.text("id"), suggestion(ItemType.of(row.text("type")), row)));
        return begun.values().stream().flatMap(Set::stream).map(id -> visible.get(id.toString())).filter(Objects::nonNull).toList();
    }

    /** By the database, while there is no index: in no order. */
    private List<Suggestion> searched(ItemType type, Asked asked) {
        Conditions conditions = type == ItemType.ARTICLE
                ? new Conditions().and("k.fts @@ any_language_tsquery(%1$s)", TsQuery.of(beginning(asked.text())))
                : new Conditions().beginning(asked.text(), "k.name_key");
        String some = "(select * from %s k%s limit %d) k".formatted(visible(type), conditions.where(), asked.limit());
        return rows.all(select(type, some), conditions.inside(), row -> suggestion(type, row));
    }

    private static Words beginning(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        return new Words(Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .map(i -> List.of(new Phrase(words.get(i), i == words.size() - 1, false, true))).toList(), List.of(), null);
    }

    private static String visible(ItemType type) {
        return "visible_" + type.code();
    }

    private static Select select(ItemType type, String from) {
        return new Select(from, "k.id",
                Map.of("id", "k.id", "slug", "k.slug", "text", "k." + text(type)));
    }

    private static String text(ItemType type) {
        return type == ItemType.ARTICLE ? "headline" : "name";
    }

    private static Suggestion suggestion(ItemType type, Rows.Row row) {
        return new Suggestion(type, row.text("id"), row.text("slug"), row.text("text"));
    }
}
