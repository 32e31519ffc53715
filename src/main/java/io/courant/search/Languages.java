package io.courant.search;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How text is taken apart, by its language (BCP 47). Each language has fields of its own, so that its words are stemmed by
 * its own rules, on both sides alike, and are as rare as they are in that language.
 */
final class Languages {

    /** For all others: words as Unicode divides them (also where no blanks do), without case, accents or width. */
    static final String OTHER = "und";

    static final Map<String, UnaryOperator<TokenStream>> STEMMING = new HashMap<>();
    /** What stands before an apostrophe and is no part of the word. */
    private static final CharArraySet ITALIAN_ARTICLES = new CharArraySet(List.of("c", "l", "all", "dall", "dell", "nell",
            "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"), true);

    static {
        STEMMING.put("ar", tokens -> new ArabicStemFilter(new ArabicNormalizationFilter(tokens)));
        STEMMING.put("da", tokens -> new SnowballFilter(tokens, "Danish"));
        STEMMING.put("de", tokens -> new GermanLightStemFilter(new GermanNormalizationFilter(tokens)));
        STEMMING.put("en", tokens -> new SnowballFilter(new EnglishPossessiveFilter(tokens), "English"));
        STEMMING.put("es", SpanishLightStemFilter::new);
        STEMMING.put("fi", tokens -> new SnowballFilter(tokens, "Finnish"));
        STEMMING.put("fr", FrenchLightStemFilter::new);
        STEMMING.put("hu", tokens -> new SnowballFilter(tokens, "Hungarian"));
        STEMMING.put("it", ItalianLightStemFilter::new);
        STEMMING.put("nl", tokens -> new SnowballFilter(tokens, "Dutch"));
        STEMMING.put("no", tokens -> new SnowballFilter(tokens, "Norwegian"));
        STEMMING.put("pt", PortugueseLightStemFilter::new);
        STEMMING.put("ro", tokens -> new SnowballFilter(tokens, "Romanian"));
        STEMMING.put("ru", tokens -> new SnowballFilter(tokens, "Russian"));
        STEMMING.put("sv", tokens -> new SnowballFilter(tokens, "Swedish"));
        STEMMING.put("tr", tokens -> new SnowballFilter(tokens, "Turkish"));
    }

    /** Words that say nothing by themselves. */
    private static final Map<String, CharArraySet> STOP_WORDS = Map.ofEntries(
            entry("ar", ArabicAnalyzer.getDefaultStopSet()), entry("da", DanishAnalyzer.getDefaultStopSet()),
            entry("de", GermanAnalyzer.getDefaultStopSet()), entry("en", EnglishAnalyzer.getDefaultStopSet()),
            entry("es", SpanishAnalyzer.getDefaultStopSet()), entry("fi", FinnishAnalyzer.getDefaultStopSet()),
            entry("fr", FrenchAnalyzer.getDefaultStopSet()), entry("hu", HungarianAnalyzer.getDefaultStopSet()),
            entry("it", ItalianAnalyzer.getDefaultStopSet()), entry("nl", DutchAnalyzer.getDefaultStopSet()),
            entry("no", NorwegianAnalyzer.getDefaultStopSet()), entry("pt", PortugueseAnalyzer.getDefaultStopSet()),
            entry("ro", RomanianAnalyzer.getDefaultStopSet()), entry("ru", RussianAnalyzer.getDefaultStopSet()),
            entry("sv", SwedishAnalyzer.getDefaultStopSet()), entry("tr", TurkishAnalyzer.getDefaultStopSet()));

    private Languages() {}

    /** Whether the word says nothing by itself in that language. */
    static boolean stopWord(String language, String word) {
        return STOP_WORDS.getOrDefault(language, CharArraySet.EMPTY_SET).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The part of a field's name that says how its text is taken apart. */
    static String of(String language) {
        int end = language.indexOf('-');
        String primary = (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
        return STEMMING.containsKey(primary) ? primary : OTHER;
    }

    /** The name of such a field. */
    static String field(String name, String language) {
        return name + "_" + language;
    }

    /** Takes a field apart by the language in its name; one without is of names, which are not stemmed. */
    static Analyzer analyzer(boolean indexing) {
        Map<String, Analyzer> analyzers = new HashMap<>();
        STEMMING.forEach((language, stemming) -> analyzers.put(language, stemmed(language, stemming, indexing)));
        analyzers.put(Documents.BEGINNING, other(words -> new EdgeNGramTokenFilter(words, 1, Documents.LETTERS, false)));
        Analyzer other = other(UnaryOperator.identity());
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzers.getOrDefault(field.substring(field.lastIndexOf('_') + 1), other);
            }
        };
    }

    /** Words are indexed as they stand beside their stems, so that the beginning of a word finds it. */
    private static Analyzer stemmed(String language, UnaryOperator<TokenStream> stemming, boolean indexing) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new Stems(elided(language, words),
                        word -> stemming.apply(new LowerCaseFilter(word)), indexing));
            }
        };
    }

    private static TokenStream elided(String language, TokenStream tokens) {
        return switch (language) {
            case "fr" -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
            case "it" -> new ElisionFilter(tokens, ITALIAN_ARTICLES);
            default -> tokens;
        };
    }

    private static Analyzer other(UnaryOperator<TokenStream> parts) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new ICUTokenizer();
                return new TokenStreamComponents(words, parts.apply(new ICUFoldingFilter(words)));
            }
        };
    }
}
