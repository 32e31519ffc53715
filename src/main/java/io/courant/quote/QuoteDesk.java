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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what is said in a text, and puts it on record. Call within a transaction. */
@ApplicationScoped
public class QuoteDesk {

    /** What is more likely wrong than right is not put on record. */
    private static final double LEAST_CONFIDENCE = 0.5;
    /** What is longer is a run of capitals, and nobody's name. */
    private static final int LONGEST_NAME = 150;

    private final QuoteRepository quotes;
    private final Sources sources;

    QuoteDesk(QuoteRepository quotes, Sources sources) {
        this.quotes = quotes;
        this.sources = sources;
    }

    /** What the blocks' text says that somebody said. */
    public List<Said> find(List<Block> blocks, String language) {
        List<Passage> passages = blocks.stream()
                .filter(block -> block.type() == BlockType.PARAGRAPH || block.type() == BlockType.LIST)
                .map(block -> new Passage(block.id(), block.text())).toList();
        return Attribution.in(passages, language).stream()
                .filter(statement -> statement.confidence() >= LEAST_CONFIDENCE).map(QuoteDesk::said).toList();
    }

    private static Said said(Statement statement) {
        Said.Anchor anchor = new Said.Anchor(statement.block(), statement.start(), statement.end());
        Directness directness = Directness.valueOf(statement.directness().name());
        Speaker speaker = statement.speaker();
        return speaker == null || speaker.name().length() > LONGEST_NAME
                ? new Said(anchor, statement.text(), directness, null, null, null, statement.cue(), Origin.EXTRACTED,
                        statement.confidence())
                : new Said(anchor, statement.text(), directness, speaker.name(), SourceKind.valueOf(speaker.kind().name()),
                        // "X from the Institute" gives no title, but says for whom X speaks
                        speaker.role() == null ? speaker.affiliation() : speaker.role(), statement.cue(), Origin.EXTRACTED,
                        statement.confidence());
    }

    /** The sources behind the speakers' names; those that are not known yet are made. */
    Map<String, Source> speakers(List<Said> all) {
        return speakers(all, sources.known(all.stream().map(Said::speaker).filter(Objects::nonNull).toList()));
    }

    /** The sources behind the speakers' names, among those that the names can mean; one that is not known is made. */
    public Map<String, Source> speakers(List<Said> all, KnownSources known) {
        Map<String, Source> speakers = new LinkedHashMap<>();
        all.stream().filter(said -> said.speaker() != null).forEach(said ->
                speakers.computeIfAbsent(said.speaker(), name ->
                        said.kind() == null ? known.named(name) : known.named(name, said.kind())));
        return speakers;
    }

    /** The sources that an article with these quotes cites, each once, in the order of their first appearance. */
    public List<CitedSource> cited(List<Said> all, Map<String, Source> speakers) {
        return CitedSource.once(all.stream().filter(said -> said.speaker() != null)
                .map(said -> new CitedSource(speakers.get(said.speaker()), said.role())));
    }

    /** Makes these the article's quotes, in place of those that it had. */
    public void record(Article article, List<Said> all, Map<String, Source> speakers) {
        List<Quote> recorded = new ArrayList<>();
        all.forEach(said -> recorded.add(new Quote(article, recorded.size() + 1, said, speakers.get(said.speaker()))));
        quotes.persist(recorded);
    }

    /** Forgets the quotes of articles that are about to be revised. */
    public void clear(Collection<Article> articles) {
        quotes.deleteOf(articles);
    }
}
