package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Markup;
import io.courant.query.Marker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words that were searched for stand, as HTML that is safe to put into a page. */
@Schema(name = "Highlight", description = "Where the words of `q` stand: escaped HTML in which they are in `<mark>`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Highlight(
        @Schema(description = "The headline, of an article.", examples = "Harbour <mark>tunnel</mark> opens")
        String headline,
        @Schema(description = "One or two fragments of an article's text; all of a quote's.",
                examples = "the <mark>tunnel</mark> opened on Friday … queues at the <mark>tunnel</mark>")
        String text) {

    /** A text from its beginning to its end. */
    private static final String WHOLE = "ts_headline(search_config(%1$s), %2$s, to_tsquery(search_config(%1$s), :words), %3$s"
            + " || 'HighlightAll=true')";
    private static final String OPTIONS = "'StartSel=\"' || chr(2) || '\", StopSel=\"' || chr(3) || '\", '";

    /** In SQL, for an alias of articles and the parameter :words. */
    static String sql(String alias) {
        return """
                json_build_object(
                  'headline', %3$s,
                  'text', ts_headline(search_config(%1$s.language),
                     (select string_agg(x.b ->> 'text', ' ') from jsonb_array_elements(%1$s.body) x(b)),
                     to_tsquery(search_config(%1$s.language), :words),
                     %2$s || 'MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "'))"""
                .formatted(alias, OPTIONS, WHOLE.formatted(alias + ".language", alias + ".headline", OPTIONS));
    }

    /** All of a text in SQL, for the parameter :words. */
    public static String sql(String language, String text) {
        return "json_build_object('text', " + WHOLE.formatted(language, text, OPTIONS) + ")";
    }

    /** All of a text. */
    public static Highlight of(Marker marker, String language, String text) {
        return new Highlight(null, marker.mark(language, text, true));
    }

    static Highlight of(Marker marker, String language, String headline, String text) {
        return new Highlight(marker.mark(language, headline, true), marker.mark(language, text, false));
    }

    /** As HTML, with the words in this element. */
    public Highlight escaped(String element) {
        return new Highlight(escaped(headline, element), escaped(text, element));
    }

    private static String escaped(String text, String element) {
        return text == null ? null : Markup.escaped(text).replace(String.valueOf(Marker.START), "<" + element + ">")
                .replace(String.valueOf(Marker.STOP), "</" + element + ">");
    }
}
