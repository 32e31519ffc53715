package io.courant.search;

import io.courant.change.ItemType;
import io.courant.query.Findable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/** Reads from the database what is indexed: items of one type, a good many at once. */
final class Material {

    private static final String ARTICLES = """
            select a.id, lower(a.language), a.headline, a.standfirst,
                (select string_agg(x.b ->> 'text', chr(10)) from jsonb_array_elements(a.body) x(b)),
                cast(extract(epoch from a.published_at) * 1000000 as bigint),
                cast(extract(epoch from a.updated_at) * 1000000 as bigint),
                a.section_id, a.publisher_id,
                array(select l.tag_id::text from article_tag l where l.article_id = a.id),
                array(select l.author_id::text from article_author l where l.article_id = a.id),
                array(select l.source_id::text from article_source l where l.article_id = a.id)
            from visible_article a where a.id\s""";
    private static final String NAMES = "select k.id, k.%s, %s, %s from visible_%s k where k.id ";
    private static final String NOTHING = "array[]::text[]";
    private static final Map<ItemType, String> NAMED = new EnumMap<>(ItemType.class);

    static {
        NAMED.put(ItemType.SOURCE, NAMES.formatted("name",
                "array(select x.name from source_alias x where x.source_id = k.id)", "array[k.kind, k.affiliation_id::text]", "source"));
        NAMED.put(ItemType.STORY, NAMES.formatted("title", NOTHING, NOTHING, "story"));
        NAMED.put(ItemType.TAG, NAMES.formatted("name", NOTHING, NOTHING, "tag"));
    }

    /** Speakers one by one: joined, PostgreSQL would read through the sources in the order of their ids for each page. */
    private static final String QUOTES = """
            select q.article_id, q.id, lower(q.language), q.text, q.speaker_id, q.directness,
                (select s.kind from source s where s.id = q.speaker_id), quote_anonymity(q.anonymity, q.speaker_id),
                array(select l.story_id::text from story_article l where l.article_id = q.article_id)
            from public_quote q where q.article_id = any(?) order by q.article_id, q.position""";

    /** How often the words of a part count: readers find an article by its headline first. */
    private static final int HEADLINE_WEIGHT = 3;
    private static final int STANDFIRST_WEIGHT = 2;

    private Material() {}

    /** The types of items that are indexed. */
    static List<ItemType> types() {
        return List.of(ItemType.ARTICLE, ItemType.SOURCE, ItemType.STORY, ItemType.TAG);
    }

    /** Those of the items that readers see, each with its documents. */
    static Map<UUID, List<Document>> of(Connection connection, ItemType type, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(type) + "= any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(connection, statement, type);
        }
    }

    /**
     * Some of them in the order of their ids, from the last one on, before this one; null means from the last. Where the
     * newest come first, whoever looks for the newest can stop soon.
     */
    static Map<UUID, List<Document>> before(Connection connection, ItemType type, UUID first, int limit) throws SQLException {
        // the limit in the statement itself, so that PostgreSQL plans it once
        try (PreparedStatement statement = connection.prepareStatement(sql(type) + "< ? order by 1 desc limit " + limit)) {
            statement.setObject(1, first == null ? new UUID(-1, -1) : first);
            return read(connection, statement, type);
        }
    }

    private static String sql(ItemType type) {
        return type == ItemType.ARTICLE ? ARTICLES : NAMED.get(type);
    }

    private static Map<UUID, List<Document>> read(Connection connection, PreparedStatement statement, ItemType type)
            throws SQLException {
        Map<UUID, List<Document>> items = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                items.put(row.getObject(1, UUID.class),
                        new ArrayList<>(List.of(type == ItemType.ARTICLE ? article(row) : named(type, row))));
            }
        }
        if (type == ItemType.ARTICLE) {
            addQuotes(connection, items);
        }
        return items;
    }

    /** They belong to their article: they are there as long as it is. */
    private static void addQuotes(Connection connection, Map<UUID, List<Document>> articles) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUOTES)) {
            statement.setArray(1, connection.createArrayOf("uuid", articles.keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID article = row.getObject(1, UUID.class);
                    Document quote = Documents.of(ItemType.ARTICLE, article, Findable.QUOTE, row.getObject(2, UUID.class));
                    Documents.words(quote, Documents.SAID, row.getString(3), row.getString(4));
                    Documents.value(quote, "article", article.toString());
                    Documents.values(quote, "source", strings(row.getString(5)));
                    Documents.value(quote, "directness", row.getString(6));
                    strings(row.getString(7)).forEach(kind -> Documents.value(quote, "speakerKind", kind));
                    Documents.value(quote, "anonymity", row.getString(8));
                    strings(row, 9).forEach(story -> Documents.value(quote, "story", story));
                    Documents.inherit(quote, articles.get(article).get(0), Documents.PUBLISHED, "publisher");
                    articles.get(article).add(quote);
                }
            }
        }
    }

    private static Document article(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        String language = row.getString(2);
        Document document = Documents.of(ItemType.ARTICLE, id, Findable.ARTICLE, id);
        Documents.words(document, Documents.HEADLINE, language, row.getString(3));
        Documents.names(document, Findable.ARTICLE, List.of(row.getString(3)));
        Documents.place(document, -row.getLong(6));
        for (int i = 0; i < HEADLINE_WEIGHT; i++) {
            Documents.words(document, Documents.TEXT, language, row.getString(3));
        }
        for (int i = 0; i < STANDFIRST_WEIGHT; i++) {
            Documents.words(document, Documents.TEXT, language, row.getString(4));
        }
        Documents.words(document, Documents.TEXT, language, row.getString(5));
        Documents.moment(document, Documents.PUBLISHED, row.getLong(6));
        Documents.moment(document, Documents.UPDATED, row.getLong(7));
        Documents.values(document, "section", strings(row.getString(8)));
        Documents.values(document, "publisher", strings(row.getString(9)));
        Documents.values(document, "tag", strings(row, 10));
        Documents.values(document, "author", strings(row, 11));
        Documents.values(document, "source", strings(row, 12));
        Stream.concat(Stream.of(row.getString(9)), strings(row, 12).stream()).distinct()
                .forEach(source -> Documents.value(document, "appearance", source));
        Documents.values(document, "language", List.of(language));
        Documents.values(document, "month", List.of(Documents.month(row.getLong(6))));
        return document;
    }

    private static Document named(ItemType type, ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Findable kind = Findable.valueOf(type.name());
        Document document = Documents.of(type, id, kind, id);
        Documents.names(document, kind, Stream.concat(Stream.of(row.getString(2)), strings(row, 3).stream()).toList());
        Documents.place(document, place(row.getString(2), id));
        Documents.moment(document, Documents.PUBLISHED, 0);
        Documents.value(document, "self", id.toString());
        if (type == ItemType.SOURCE) {
            String[] filters = (String[]) row.getArray(4).getArray();
            Documents.value(document, "sourceKind", filters[0]);
            strings(filters[1]).forEach(affiliation -> Documents.value(document, "affiliation", affiliation));
        }
        return document;
    }

    /** Short names first; no two alike, so that the order is the same on every node. */
    private static long place(String name, UUID id) {
        return ((long) name.length() << 48) | (id.hashCode() & 0xFFFF_FFFFL);
    }

    private static List<String> strings(String one) {
        return one == null ? List.of() : List.of(one);
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
