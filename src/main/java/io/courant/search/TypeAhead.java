package io.courant.search;

import io.courant.cache.Dependencies;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.query.Phrase;
import io.courant.query.TsQuery;
import io.courant.query.Words;
import io.courant.search.SuggestParameters.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
                List<Suggestion> all = new ArrayList<>();
                for (ItemType type : asked.types()) {
                    all.addAll(shown(type, Beginnings.of(type, asked.text(), asked.limit(), reading.reader())));
                }
                return all;
            }
        } catch (IOException | AlreadyClosedException e) {
            searchable.failed(e);
        }
        dependencies.unknown();
        return asked.types().stream().flatMap(type -> searched(type, asked).stream()).toList();
    }

    /** In the same order, as far as readers see them. */
    private List<Suggestion> shown(ItemType type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Suggestion> visible = new HashMap<>();
        rows.all(select(type, visible(type) + " k"), new Conditions().and("k.id = any(%1$s)", ids.toArray(UUID[]::new)),
                row -> visible.put(UUID.fromString(row.text("id")), suggestion(type, row)));
        return ids.stream().map(visible::get).filter(Objects::nonNull).toList();
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
                Map.of("id", "k.id", "slug", "k.slug", "text", type == ItemType.ARTICLE ? "k.headline" : "k.name"));
    }

    private static Suggestion suggestion(ItemType type, Rows.Row row) {
        return new Suggestion(type, row.text("id"), row.text("slug"), row.text("text"));
    }
}
