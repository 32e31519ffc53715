package io.courant.search;

import io.courant.query.Findable;
import io.courant.query.Phrase;
import io.courant.query.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Puts what a reader typed as the index understands it. */
final class Translation {

    private static final Analyzer ANALYZER = Languages.analyzer(false);
    /** Of a word that begins as was typed, whatever it is. */
    private static final float PREFIX_SCORE = 1;
    /** Of a name that has a word which only begins so: less than the commonest word that is there whole. */
    private static final float BEGINNING_SCORE = 0.05f;
    /** Less than the rarest of words scores where it stands once, so that what is spelt as typed comes first. */
    private static final float FUZZY_SCORE = 0.2f;
    private static final int FUZZY_LENGTH = 5;
    private static final int TWO_EDITS_LENGTH = 9;
    private static final int FUZZY_EXPANSIONS = 20;
    /** From this many plain words on, not all of them have to occur: a whole sentence is a description. */
    private static final int SENTENCE = 4;
    private static final double SENTENCE_SHARE = 0.4;

    private final Findable kind;
    private final Collection<String> languages;
    private final boolean nearly;

    /**
     * @param languages that the text may be in
     * @param nearly    whether words in similar spellings are found too: it costs much, and helps where little is found
     */
    Translation(Findable kind, Collection<String> languages, boolean nearly) {
        this.kind = kind;
        this.languages = languages;
        this.nearly = nearly;
    }

    /** What fits the words; scored by how well. */
    Query of(Words words) {
        List<List<Phrase>> telling = words.all().stream().filter(choice -> !choice.stream().allMatch(this::stopWord)).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean sentence = words.plain() && telling.size() >= SENTENCE;
        int wanted = 0;
        for (List<Phrase> choice : words.all()) {
            Query any = any(choice);
            boolean needed = any != null && (telling.isEmpty() || telling.contains(choice));
            wanted += needed ? 1 : 0;
            if (any != null) {
                query.add(any, needed && !sentence ? Occur.MUST : Occur.SHOULD);
            }
        }
        if (sentence) {
            query.setMinimumNumberShouldMatch((int) Math.ceil(wanted * SENTENCE_SHARE));
        }
        words.none().stream().map(this::phrase).filter(Objects::nonNull).forEach(one -> query.add(one, Occur.MUST_NOT));
        if (words.all().isEmpty() && !words.none().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return query.build();
    }

    private boolean stopWord(Phrase phrase) {
        return !phrase.quoted() && !phrase.prefix() && !phrase.headline()
                && languages.stream().anyMatch(language -> Languages.stopWord(language, phrase.text()));
    }

    private Query any(List<Phrase> choice) {
        return either(choice.stream().map(this::phrase).filter(Objects::nonNull).toList());
    }

    /** In whichever of the languages it fits best; null if it has no word in any. */
    private Query phrase(Phrase phrase) {
        return switch (kind) {
            case ARTICLE -> inAny(phrase.headline() ? Documents.HEADLINE : Documents.TEXT, phrase);
            case QUOTE -> inAny(Documents.SAID, phrase);
            case SOURCE, STORY, TAG -> named(phrase);
        };
    }

    /** A word of a name may be the beginning of one, behind those that are so whole. */
    private Query named(Phrase phrase) {
        Query whole = in(Documents.NAME, phrase);
        return whole == null || phrase.quoted() || phrase.prefix() ? whole : either(List.of(whole, new BoostQuery(
                in(Documents.NAME, new Phrase(phrase.text(), true, false, false)), BEGINNING_SCORE)));
    }

    private Query inAny(String field, Phrase phrase) {
        return either(languages.stream().map(language -> in(Languages.field(field, language), phrase))
                .filter(Objects::nonNull).toList());
    }

    private static Query either(List<Query> queries) {
        return queries.isEmpty() ? null : queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    private Query in(String field, Phrase phrase) {
        List<Term> terms = terms(field, phrase.text());
        if (terms.isEmpty()) {
            return null;
        }
        Term last = terms.get(terms.size() - 1);
        if (phrase.prefix()) {
            Query begins = prefix(asTyped(field, phrase.text()));
            return terms.size() == 1 ? begins : new BooleanQuery.Builder()
                    .add(sequence(terms.subList(0, terms.size() - 1)), Occur.MUST).add(begins, Occur.MUST).build();
        }
        return nearly && terms.size() == 1 && !phrase.quoted() ? spelt(last, asTyped(field, phrase.text())) : sequence(terms);
    }

    private static Query sequence(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.get(0));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(phrase::add);
        return phrase.build();
    }

    private static Query prefix(Term term) {
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), PREFIX_SCORE);
    }

    /** Words are indexed as they stand, too: the beginning of one is not stemmed, nor is a name in another spelling. */
    static Term asTyped(String field, String text) {
        List<Term> terms = terms(Documents.NAME, text);
        return new Term(field, terms.isEmpty() ? text : terms.get(terms.size() - 1).text());
    }

    /** As it is typed, or, with much less weight, nearly so. */
    private static Query spelt(Term term, Term typed) {
        int length = typed.text().codePointCount(0, typed.text().length());
        if (length < FUZZY_LENGTH) {
            return new TermQuery(term);
        }
        Query nearly = new FuzzyQuery(typed, length < TWO_EDITS_LENGTH ? 1 : 2, 1, FUZZY_EXPANSIONS, true,
                // which looks for the words once, and not in each part of the index
                new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(FUZZY_EXPANSIONS));
        return new DisjunctionMaxQuery(List.of(new TermQuery(term),
                new BoostQuery(new ConstantScoreQuery(nearly), FUZZY_SCORE)), 0);
    }

    /** One for each place; where a place has several, the first. */
    static List<Term> terms(String field, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0 || terms.isEmpty()) {
                    terms.add(new Term(field, term.toString()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
