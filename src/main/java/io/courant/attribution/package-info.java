/**
 * Attribution: who says what in the text of an article, and where.
 *
 * <p>A <em>statement</em> is what somebody said, wrote or announced; its <em>content</em> stands in quotation marks
 * (direct), in the writer's words (indirect) or in both (mixed). A <em>cue</em> ("said", "according to") ties it to a
 * <em>speaker</em>. The package is plain Java: no framework, no model, no network; the same text always gives the same
 * statements, in time linear in its length.
 *
 * <p>The method, in the order in which a text passes through it:
 * <ol>
 * <li>{@code QuotationMarks} finds the stretches in marks; {@code Tokens} reads the text, each stretch as one token;
 * {@code Sentences} cuts it, keeping a quote and "Doe asked" together.
 * <li>{@code Cues} finds the verbs that attribute; {@code Subjects}, on {@code NounPhrases}, {@code Names},
 * {@code NameRuns} and {@code Apposition}, the phrase that does what the verb says, and the role it gives.
 * <li>{@code DirectSpeech} ties stretches in marks to cues beside them, {@code ReportedSpeech} finds reported clauses.
 * <li>{@code Reading} goes through the article once, keeps who is speaking, and asks the {@code Cast} of everybody named
 * so far whom a surname, an acronym, "the agency" or "she" means.
 * </ol>
 *
 * <p>All words and marks are data: {@code /attribution/<language>.properties}, one key for each {@code WordList}. A
 * language is added by adding a file; without one, {@code any.properties} finds words in marks, and no speakers.
 *
 * <p>The decision worth knowing: a quoted stretch is <em>one token</em> of the sentence around it, so all rules see the
 * grammar of attribution ("Q, she said, Q") and never the words of the quote. Regular expressions over the raw text were
 * rejected: they cannot skip insertions of any length, they meet marks of every kind in every place, and those that try
 * backtrack without bound. The reader never looks ahead, so that an article that grows keeps its statements; the price is
 * that a surname before the full name makes a second speaker.
 *
 * <p>A sentence of more than 200 tokens is cut, and rules look a bounded way to either side: that keeps any text cheap.
 *
 * <p>Known to be missed: attribution by nouns ("his claim that", "in her words"), objects that are no clause ("called for
 * an inquiry", "proposed a tax"), unnamed speakers as speakers of their own ("a senior official"), plural speakers (the
 * last of "Doe and Roe" is taken), "they" and "it", quotes within quotes, speakers named only in the sentence after, and
 * "the report" where the article does not say whose: a name that fits every report would join what does not belong
 * together. A few forms of English ("-ing", "'s", "of", "as") are still in the rules and not in its file.
 */
package io.courant.attribution;
