package io.courant.taxonomy;

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

/** Reads labels of every kind for the public: they differ in nothing but the view they stand in. */
@ApplicationScoped
class Labels {

    private static final FieldTree FIELDS = FieldTree.of(LabelView.class);
    private static final Sort BY_NAME = new Sort("name", "k.name_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_NAME, new Sort("-name", "k.name_key", Sort.Type.TEXT),
            new Sort("-articleCount", "k.article_count", Sort.Type.COUNT));
    private static final String DOCUMENT =
            "json_build_object('id', k.id, 'slug', k.slug, 'name', k.name, 'articleCount', k.article_count)";

    private final Rows rows;
    private final Representation representation;

    Labels(Rows rows, Representation representation) {
        this.rows = rows;
        this.representation = representation;
    }

    Page<LabelView> page(String noun, LabelParameters given) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions().beginning(reader.text("q", given.q()), "k.name_key");
        Paging paging = reader.paging(given.page(), given.sort(), SORTS, BY_NAME);
        representation.only(reader.fields(given.fields(), FIELDS));
        reader.done();
        return rows.page(select(noun), conditions, paging, Labels::view);
    }

    LabelView one(String noun, Key key) {
        return rows.one(select(noun), new Conditions().keyed(key, "k"), Labels::view)
                .orElseThrow(() -> ProblemException.notFound(noun, key));
    }

    private static Select select(String noun) {
        return new Select("visible_" + noun + " k", "k.id", Map.of("document", DOCUMENT));
    }

    private static LabelView view(Rows.Row row) {
        return row.document("document", LabelView.class);
    }
}
