package io.courant.quote;

import io.courant.article.Article;
import io.courant.article.CitedSource;
import io.courant.attribution.Attribution;
import io.courant.attribution.Passage;
import io.courant.attribution.Speaker;
import io.courant.attribution.Statement;
import io.courant.body.Block;
import io.courant.body.BlockType;
import io.courant.source.KnownSources;
import io.courant.source.Source;
import io.courant.source.SourceKind;
import io.courant.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what is said in a text, and puts it on record. Call within a transaction. */
@ApplicationScoped
public class QuoteDesk {

    /** What is less likely is not even worth an editor's while. */
    private static final double LEAST_CONFIDENCE = 0.3;
    /** What is longer is a run of capitals, and nobody's name. */
    private static final int LONGEST_NAME = 150;

    private static final Speaker NOBODY = new Speaker(null, null, null, null);

    private final QuoteRepository quotes;
    private final Sources sources;
    private final ExtractionConfig config;

    QuoteDesk(QuoteRepository quotes, Sources sources, ExtractionConfig config) {
        this.quotes = quotes;
        this.sources = sources;
        this.config = config;
    }

    /** What the articles that are about to be revised say until now. */
    public Map<UUID, List<Quote>> of(Collection<Article> articles) {
        return quotes.of(articles);
    }

    /** What an article that said this says in a new text: what an editor has decided, and what is found. */
    public List<Standing> following(List<Quote> before, List<Block> blocks, String language) {
        boolean off = config.mode() == ExtractionConfig.Mode.OFF;
        return Following.of(before, blocks, find(blocks, language),
                quote -> off || quote.status() == QuoteStatus.CONFIRMED);
    }

    /** The same where whoever writes the text brings its quotes along. */
    public List<Standing> following(List<Quote> before, List<Block> blocks, List<Said> brought) {
        return Following.of(before, blocks, brought, quote -> false);
    }

    List<Said> find(List<Block> blocks, String language) {
        if (config.mode() == ExtractionConfig.Mode.OFF) {
            return List.of();
        }
        List<Passage> passages = blocks.stream()
                .filter(block -> block.type() == BlockType.PARAGRAPH || block.type() == BlockType.LIST)
                .map(block -> new Passage(block.id(), block.text())).toList();
        return Attribution.in(passages, language).stream()
                .filter(statement -> statement.confidence() >= LEAST_CONFIDENCE).map(this::said).toList();
    }

    private Said said(Statement statement) {
        Said.Anchor anchor = new Said.Anchor(statement.block(), statement.start(), statement.end());
        boolean named = statement.speaker() != null && statement.speaker().name().length() <= LONGEST_NAME;
        Speaker speaker = named ? statement.speaker() : NOBODY;
        return new Said(anchor, statement.text(), Directness.valueOf(statement.directness().name()), speaker.name(),
                named ? SourceKind.valueOf(speaker.kind().name()) : null, speaker.role(), speaker.affiliation(),
                named ? null : Anonymity.of(statement.anonymity()), statement.cue(), Origin.EXTRACTED,
                status(statement.confidence()), statement.confidence());
    }

    private QuoteStatus status(double confidence) {
        return config.mode() == ExtractionConfig.Mode.PUBLISH && confidence >= config.confidence() ? QuoteStatus.PUBLISHED
                : QuoteStatus.SUGGESTED;
    }

    /** The names of the speakers who are still to be looked up. */
    public Set<String> names(List<Standing> all) {
        return all.stream().map(one -> one.said().speaker()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The sources behind the speakers' names, among those that the names can mean; one that is not known is made. */
    public Map<String, Source> speakers(List<Standing> all, KnownSources known) {
        Map<String, Source> speakers = new LinkedHashMap<>();
        all.stream().map(Standing::said).filter(said -> said.speaker() != null).forEach(said ->
                speakers.computeIfAbsent(said.speaker(), name ->
                        said.kind() == null ? known.named(name) : known.named(name, said.kind())));
        return speakers;
    }

    /** The sources that readers see an article with these quotes cite, each once, in the order of their first appearance. */
    public List<CitedSource> cited(List<Standing> all, Map<String, Source> speakers) {
        return CitedSource.once(all.stream().filter(one -> one.said().status().isPublic() && one.speaker(speakers) != null)
                .map(one -> new CitedSource(one.speaker(speakers), one.said().roleOrAffiliation())));
    }

    void record(Article article, List<Quote> before, List<Standing> all) {
        record(article, before, all, speakers(all, sources.known(names(all))));
    }

    /** Makes these the article's quotes, in the order of the text, and names their speakers as its sources. */
    public void record(Article article, List<Quote> before, List<Standing> all, Map<String, Source> speakers) {
        List<Standing> ordered = Standing.ordered(all, article.blocks());
        article.cite(cited(ordered, speakers));
        Set<Quote> stay = Collections.newSetFromMap(new IdentityHashMap<>());
        ordered.forEach(one -> stay.add(one.quote()));
        before.stream().filter(quote -> !stay.contains(quote)).forEach(quotes::delete);
        int position = 0;
        for (Standing one : ordered) {
            position++;
            if (one.quote() == null) {
                quotes.persist(new Quote(article, position, one.said(), one.speaker(speakers)));
            } else {
                one.quote().say(one.said(), one.speaker(speakers));
                one.quote().place(position);
            }
        }
    }
}
