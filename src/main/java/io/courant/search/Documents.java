package io.courant.search;

import io.courant.change.ItemType;
import io.courant.query.Findable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** What is indexed of the items that readers see: enough to find and count them, and nothing to show of them. */
final class Documents {

    /** The item to which a document belongs: its type and id. */
    static final String ITEM = "item";
    static final String KIND = "kind";
    /** The id of what is found, as the database orders it: as numbers, for which nothing has to be looked up. */
    private static final String HIGH = "idHigh";
    private static final String LOW = "idLow";
    /** Every document has one: among some that had none, Lucene would look up each time who has. */
    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";
    /** With the language of its analysis. */
    static final String TEXT = "text";
    static final String HEADLINE = "headline";
    static final String SAID = "said";
    /** Of sources, stories and tags; of an article, its headline: as it is typed, without stems. */
    static final String NAME = "name";
    /** The first letters of each word of a name: what has been typed so far, ready to look up, for each kind by itself. */
    static final String BEGINNING = "beginning";
    /** Where it comes among suggestions of its kind, the least first. */
    static final String PLACE = "place";
    /** So many letters are ready; few words begin with more. */
    static final int LETTERS = 4;

    /** Words and where they stand, for phrases; no offsets, since what is shown comes from the database. */
    private static final FieldType WORDS = new FieldType();
    private static final FieldType LOOKED_UP = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
        LOOKED_UP.setIndexOptions(IndexOptions.DOCS);
        LOOKED_UP.setOmitNorms(true);
        LOOKED_UP.freeze();
    }

    private Documents() {}

    static String item(ItemType type, UUID id) {
        return type.tag(id.toString());
    }

    /** An order, and by their ids those that come at the same place in it. */
    static Sort order(SortField first, boolean descending) {
        return new Sort(first, new SortField(HIGH, SortField.Type.LONG, descending), new SortField(LOW, SortField.Type.LONG, descending));
    }

    /** What such an order compares. */
    static Object[] keys(Object first, UUID id) {
        return new Object[] {first, unsigned(id.getMostSignificantBits()), unsigned(id.getLeastSignificantBits())};
    }

    static UUID id(FieldDoc doc) {
        return new UUID(unsigned((Long) doc.fields[1]), unsigned((Long) doc.fields[2]));
    }

    /** Of its 128 bits none is a sign. To and fro. */
    private static long unsigned(long half) {
        return half ^ Long.MIN_VALUE;
    }

    /** As the database keeps them. */
    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Document of(ItemType type, UUID item, Findable kind, UUID id) {
        Document document = new Document();
        document.add(new StringField(ITEM, item(type, item), Field.Store.NO));
        document.add(new StringField(KIND, kind.name(), Field.Store.NO));
        document.add(new NumericDocValuesField(HIGH, unsigned(id.getMostSignificantBits())));
        document.add(new NumericDocValuesField(LOW, unsigned(id.getLeastSignificantBits())));
        return document;
    }

    static void words(Document document, String field, String language, String text) {
        if (text != null) {
            document.add(new Field(Languages.field(field, Languages.of(language)), text, WORDS));
        }
    }

    static void names(Document document, Findable kind, List<String> names) {
        for (String name : names) {
            document.add(new Field(NAME, name, WORDS));
            document.add(new Field(beginning(kind), name, LOOKED_UP));
        }
    }

    /** The field in which the names of a kind are found by how their words begin. */
    static String beginning(Findable kind) {
        return kind + "_" + BEGINNING;
    }

    /** The word as far as it can be looked up there. */
    static String begun(String word) {
        return word.codePointCount(0, word.length()) <= LETTERS ? word : word.substring(0, word.offsetByCodePoints(0, LETTERS));
    }

    /** Comes before the others of its kind among suggestions, if this is less. */
    static void place(Document document, long place) {
        document.add(new LongField(PLACE, place, Field.Store.NO));
    }

    static void moment(Document document, String field, long micros) {
        document.add(new LongField(field, micros, Field.Store.NO));
    }

    /** What is narrowed by and counted. */
    static void values(Document document, String field, List<String> values) {
        for (String value : values) {
            value(document, field, value);
            document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    /** The same in these fields as another document. */
    static void inherit(Document document, Document other, String... fields) {
        for (String field : fields) {
            for (IndexableField one : other.getFields(field)) {
                document.add(one);
            }
        }
    }

    /** What is narrowed by only. */
    static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    static String month(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC).toString().substring(0, 7);
    }
}
