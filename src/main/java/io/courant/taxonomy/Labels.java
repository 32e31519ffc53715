package io.courant.taxonomy;

import io.courant.cache.Dependencies;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.FieldTree;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import io.courant.http.Representation;
import io.courant.http.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads labels of every kind, for the public and for editors: they differ in nothing but where they stand. */
@ApplicationScoped
class Labels {

    private static final FieldTree VISIBLE = FieldTree.of(LabelView.class);
    private static final FieldTree EDITORIAL = FieldTree.of(EditorialLabel.class);
    private static final Sort BY_NAME = new Sort("name", "k.name_key", Sort.Type.TEXT);
    private static final Sort BY_COUNT = new Sort("-articleCount", "k.article_count", Sort.Type.COUNT);
    private static final List<Sort> SORTS = List.of(BY_NAME, new Sort("-name", "k.name_key", Sort.Type.TEXT),
            BY_COUNT);

    private final Rows rows;
    private final Representation representation;
    private final Dependencies dependencies;

    Labels(Rows rows, Representation representation, Dependencies dependencies) {
        this.dependencies = dependencies;
        this.rows = rows;
        this.representation = representation;
    }

    Page<LabelView> page(String noun, LabelParameters given) {
        Page<LabelView> page = page(visible(noun), given, VISIBLE, LabelView.class);
        dependencies.on(ItemType.of(noun).all());
        // an article may bring another one to the top
        if (BY_COUNT.name().equals(given.sort())) {
            dependencies.on(ItemType.ALL_ARTICLES);
        }
        page.items().forEach(label -> dependencies.on(contentTags(ItemType.of(noun), label)));
        return page;
    }

    /** Of what a label shows: it, and the number of its articles. */
    static Stream<String> contentTags(ItemType type, LabelView label) {
        return Stream.of(type.tag(label.id()), type.articlesTag(label.id()));
    }

    /** Some of those that the public sees, in the order of their ids. */
    List<LabelView> visibleAfter(String noun, UUID last, int limit) {
        return rows.after(visible(noun), last, limit, row -> row.document("document", LabelView.class));
    }

    LabelView one(String noun, Key key) {
        LabelView label = one(visible(noun), noun, key, LabelView.class);
        dependencies.on(contentTags(ItemType.of(noun), label));
        return label;
    }

    /** Also those of which only drafts know, and those that no article has. */
    Page<EditorialLabel> editorialPage(String noun, LabelParameters given) {
        return page(all(noun), given, EDITORIAL, EditorialLabel.class);
    }

    EditorialLabel editorial(String noun, Key key) {
        return one(all(noun), noun, key, EditorialLabel.class);
    }

    private <T> Page<T> page(Select select, LabelParameters given, FieldTree fields, Class<T> type) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions().beginning(reader.text("q", given.q()), "k.name_key");
        Paging paging = reader.paging(given.page(), given.sort(), SORTS, BY_NAME);
        representation.only(reader.fields(given.fields(), fields));
        reader.done();
        return rows.page(select, conditions, paging, row -> row.document("document", type));
    }

    private <T> T one(Select select, String noun, Key key, Class<T> type) {
        return rows.one(select, new Conditions().keyed(key, "k"), row -> row.document("document", type))
                .orElseThrow(() -> ProblemException.notFound(noun, key));
    }

    private static Select visible(String noun) {
        return select("visible_" + noun + " k", noun, "");
    }

    private static Select all(String noun) {
        String used = noun.equals("section") ? "article l where l.section_id = n.id"
                : "article_%1$s l where l.%1$s_id = n.id".formatted(noun);
        return select("(select n.*, (select count(*) from " + used + ") as article_count from " + noun + " n) k", noun,
                ", 'version', k.version + 1");
    }

    private static Select select(String from, String noun, String more) {
        String topic = noun.equals("tag") ? ", 'mediaTopic', k.media_topic" : "";
        return new Select(from, "k.id", Map.of("document", "json_build_object('id', k.id, 'slug', k.slug, 'name', k.name"
                + topic + ", 'articleCount', k.article_count" + more + ")"));
    }
}
