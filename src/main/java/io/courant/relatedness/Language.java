package io.courant.relatedness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** How words of a language are stemmed, and which of them say nothing by themselves. */
record Language(String tag, CharArraySet stopWords, UnaryOperator<TokenStream> stemming) {

    /** For all others: words stay as they are. */
    static final Language OTHER = new Language("und", CharArraySet.EMPTY_SET, words -> words);

    private static final List<Language> KNOWN = List.of(
            new Language("en", EnglishAnalyzer.getDefaultStopSet(), snowball("English")),
            new Language("de", GermanAnalyzer.getDefaultStopSet(),
                    words -> new GermanLightStemFilter(new GermanNormalizationFilter(words))),
            new Language("es", SpanishAnalyzer.getDefaultStopSet(), SpanishLightStemFilter::new),
            new Language("fr", FrenchAnalyzer.getDefaultStopSet(), FrenchLightStemFilter::new),
            new Language("it", ItalianAnalyzer.getDefaultStopSet(), ItalianLightStemFilter::new),
            new Language("nl", DutchAnalyzer.getDefaultStopSet(), snowball("Dutch")),
            new Language("pt", PortugueseAnalyzer.getDefaultStopSet(), PortugueseLightStemFilter::new),
            new Language("ar", ArabicAnalyzer.getDefaultStopSet(),
                    words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
            new Language("da", DanishAnalyzer.getDefaultStopSet(), snowball("Danish")),
            new Language("fi", FinnishAnalyzer.getDefaultStopSet(), snowball("Finnish")),
            new Language("hu", HungarianAnalyzer.getDefaultStopSet(), snowball("Hungarian")),
            new Language("no", NorwegianAnalyzer.getDefaultStopSet(), snowball("Norwegian")),
            new Language("ro", RomanianAnalyzer.getDefaultStopSet(), snowball("Romanian")),
            new Language("ru", RussianAnalyzer.getDefaultStopSet(), snowball("Russian")),
            new Language("sv", SwedishAnalyzer.getDefaultStopSet(), snowball("Swedish")),
            new Language("tr", TurkishAnalyzer.getDefaultStopSet(), snowball("Turkish")));

    private static final int[] NONE = {};
    private static final Map<String, int[]> COMMON = common();
    private static final int ASKED = 400;
    /** A language that is declared is believed unless another has twice as many words in the text. */
    private static final int DOUBT = 2;
    /** So many common words it takes to tell a language. */
    private static final int LEAST = 3;

    private static UnaryOperator<TokenStream> snowball(String name) {
        return words -> new SnowballFilter(words, name);
    }

    /** The language that is declared, unless the words plainly are of another. */
    static Language of(String declared, List<Token> tokens) {
        Language named = named(declared);
        int[] hits = new int[KNOWN.size()];
        int words = Math.min(ASKED, tokens.size());
        for (Token token : tokens.subList(0, words)) {
            for (int language : COMMON.getOrDefault(token.text().toLowerCase(Locale.ROOT), NONE)) {
                hits[language]++;
            }
        }
        Language best = named;
        int most = named == OTHER ? 0 : hits[KNOWN.indexOf(named)];
        for (int i = 0; i < hits.length; i++) {
            Language language = KNOWN.get(i);
            int its = hits[i];
            if (language != named && its > (best == named && named != OTHER ? DOUBT * most : most)
                    && its >= Math.max(LEAST, words / 8)) {
                best = language;
                most = its;
            }
        }
        return best;
    }

    /** The places of the languages in which each word is a common one. */
    private static Map<String, int[]> common() {
        Map<String, int[]> common = new HashMap<>();
        for (int language = 0; language < KNOWN.size(); language++) {
            for (Object word : KNOWN.get(language).stopWords) {
                int[] before = common.getOrDefault(new String((char[]) word), NONE);
                int[] with = Arrays.copyOf(before, before.length + 1);
                with[before.length] = language;
                common.put(new String((char[]) word), with);
            }
        }
        return common;
    }

    private static Language named(String tag) {
        String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return KNOWN.stream().filter(language -> language.tag.equals(primary)
                || language.tag.equals("no") && (primary.equals("nb") || primary.equals("nn"))).findFirst().orElse(OTHER);
    }
}
