package io.courant.article;

import io.courant.body.Block;
import io.courant.body.Body;
import io.courant.body.Manuscript;
import io.courant.body.UnreadableManuscriptException;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.naming.LanguageTag;
import io.courant.source.Source;
import io.courant.source.SourceKind;
import io.courant.source.Sources;
import io.courant.taxonomy.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes of what an editor wrote what an article says. All that it refers to must be there. */
@ApplicationScoped
class Composition {

    private final Taxonomy taxonomy;
    private final Sources sources;

    Composition(Taxonomy taxonomy, Sources sources) {
        this.taxonomy = taxonomy;
        this.sources = sources;
    }

    /** @param removed what was taken out of the text on the way in, in sentences */
    record Composed(Source publisher, Content content, List<String> removed) {}

    Composed compose(EditorialArticle given, List<Block> before) {
        List<Violation> violations = new ArrayList<>();
        Source publisher = sources.known(Key.fromString(given.publisher())).orElse(null);
        if (publisher == null || publisher.kind() != SourceKind.PUBLISHER) {
            violations.add(Violation.body("publisher", "is no publisher that is known: give the slug or id of a source of "
                    + "the kind publisher"));
        }
        Manuscript manuscript = manuscript(given, violations);
        Content content = new Content(given.headline().strip(), blankToNull(given.standfirst()),
                language(given.language(), violations),
                given.section() == null ? null : found(taxonomy.sections(List.of(given.section())), given.section(),
                        "section", violations),
                all(taxonomy.tags(list(given.tags())), list(given.tags()), "tags", violations),
                all(taxonomy.authors(list(given.authors())), list(given.authors()), "authors", violations),
                given.image(), Body.following(before, manuscript.blocks()), given.canonicalUrl(), null);
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
        return new Composed(publisher, content, manuscript.removed());
    }

    private static Manuscript manuscript(EditorialArticle given, List<Violation> violations) {
        long forms = Stream.of(given.body(), given.bodyHtml(), given.bodyText()).filter(Objects::nonNull).count();
        if (forms > 1) {
            violations.add(Violation.body("body", "comes in one form at a time: body, bodyHtml or bodyText"));
            return new Manuscript(List.of(), List.of());
        }
        String form = given.bodyHtml() != null ? "bodyHtml" : given.bodyText() != null ? "bodyText" : "body";
        try {
            return switch (form) {
                case "bodyHtml" -> Manuscript.ofHtml(given.bodyHtml());
                case "bodyText" -> Manuscript.ofText(given.bodyText());
                default -> Manuscript.ofBlocks(list(given.body()).stream().map(EditorialBlock::block).toList());
            };
        } catch (UnreadableManuscriptException e) {
            e.faults().forEach(fault -> violations.add(Violation.body(fault.path().replaceFirst("^body", form), fault.message())));
            return new Manuscript(List.of(), List.of());
        }
    }

    private static String language(String given, List<Violation> violations) {
        if (given == null) {
            return "en";
        }
        return LanguageTag.canonical(given).orElseGet(() -> {
            violations.add(Violation.body("language", "must be a language tag such as en or pt-BR (BCP 47)"));
            return given;
        });
    }

    private static <T> List<T> all(Map<String, T> known, List<String> keys, String field, List<Violation> violations) {
        return IntStream.range(0, keys.size()).mapToObj(i -> found(known, keys.get(i), field + "[" + i + "]", violations))
                .filter(Objects::nonNull).distinct().toList();
    }

    private static <T> T found(Map<String, T> known, String key, String field, List<Violation> violations) {
        T item = known.get(key);
        if (item == null) {
            violations.add(Violation.body(field, "is not there: make it first, or give the slug or id of one that is"));
        }
        return item;
    }

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : given;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
