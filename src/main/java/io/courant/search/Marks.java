package io.courant.search;

import io.courant.query.Marker;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;

/** Marks words as the index finds them. The text comes from the database, so that nothing is shown that is not there now. */
final class Marks implements Marker {

    private static final int FRAGMENTS = 2;

    private final Query query;
    /** By language, for all texts of an answer: to make one takes as long as to mark a headline. */
    private final Map<String, FieldHighlighter> wholes = new HashMap<>();
    private final Map<String, FieldHighlighter> fragments = new HashMap<>();

    Marks(Query query) {
        this.query = query;
    }

    @Override
    public String mark(String language, String text, boolean whole) {
        if (text == null) {
            return null;
        }
        FieldHighlighter highlighter = (whole ? wholes : fragments).computeIfAbsent(Languages.of(language),
                known -> new Highlighting(whole ? 0 : FRAGMENTS).of(Languages.field(Documents.TEXT, known), query));
        try {
            Object marked = highlighter.highlightFieldForDoc(null, -1, text);
            return marked == null ? whole ? text : null : marked.toString().strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
