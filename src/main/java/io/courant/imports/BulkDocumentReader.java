package io.courant.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.body.Manuscript;
import io.courant.body.UnreadableManuscriptException;
import io.courant.http.JsonBody;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.imports.Document.DocumentQuote;
import io.courant.imports.Incoming.Visibility;
import io.courant.naming.LanguageTag;
import io.courant.quote.Directness;
import io.courant.story.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads one line of a bulk import. */
@ApplicationScoped
class BulkDocumentReader {

    private final JsonBody json;

    BulkDocumentReader(JsonBody json) {
        this.json = json;
    }

    /** What a line says, and what a person should look at. */
    record Read(Incoming incoming, List<String> doubts) {}

    /**
     * @param publisher the outlet of documents that name none; may be null
     * @throws ProblemException if the line is no such document
     */
    Read read(byte[] line, String publisher) {
        ObjectNode object = json.line(line);
        if (object.path("body").isNumber() || object.path("body").isBoolean()) {
            throw new ProblemException(ProblemType.INVALID_BODY, List.of(Violation.body("body",
                    "must be a string, an object {\"html\": \"...\"} or an array of blocks")));
        }
        BulkDocument given = json.read(object, BulkDocument.class);
        List<Violation> violations = new ArrayList<>();
        if (given.publisher() == null && publisher == null) {
            violations.add(Violation.body("publisher", "is missing: name the outlet here or in the parameter publisher"));
        }
        List<Link> related = related(given, violations);
        Manuscript manuscript = manuscript(given.body(), violations);
        String language = LanguageTag.canonical(given.language() == null ? "en" : given.language()).orElse(null);
        if (language == null) {
            violations.add(Violation.body("language", "must be a language tag such as en or pt-BR (BCP 47)"));
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
        Document document = new Document(given.externalId(), given.publisher() == null ? publisher : given.publisher(),
                given.headline().strip(), blankToNull(given.standfirst()), manuscript.blocks(), given.publishedAt(),
                language, blankToNull(given.section()), given.tags(),
                given.authors(), given.image(), given.url(), quotes(given), related);
        return new Read(new Incoming(document, given.status() == ImportStatus.DRAFT ? Visibility.DRAFT
                : Visibility.PUBLISHED), doubts(document, manuscript));
    }

    private static Manuscript manuscript(BulkBody body, List<Violation> violations) {
        try {
            if (body != null) {
                return body.read();
            }
        } catch (UnreadableManuscriptException e) {
            e.faults().forEach(fault -> violations.add(Violation.body(fault.path(), fault.message())));
        }
        return new Manuscript(List.of(), List.of());
    }

    private static List<DocumentQuote> quotes(BulkDocument given) {
        return given.quotes() == null ? null : given.quotes().stream().map(quote -> new DocumentQuote(quote.text(),
                quote.directness() == null ? Directness.DIRECT : quote.directness(), quote.speaker(),
                blankToNull(quote.role()), blankToNull(quote.cue()))).toList();
    }

    private static List<Link> related(BulkDocument given, List<Violation> violations) {
        List<Link> links = new ArrayList<>();
        for (BulkDocument.Related one : given.related() == null ? List.<BulkDocument.Related>of() : given.related()) {
            String field = "related[" + links.size() + "]";
            if (one.externalId() == null && one.slug() == null && one.url() == null && one.headline() == null) {
                violations.add(Violation.body(field, "must name a piece: by externalId, slug, url or headline"));
            }
            links.add(new Link(one.type(), one.externalId(), one.slug(), one.url(), one.headline(), one.excerpt(),
                    one.image(), one.publishedAt()));
        }
        return links;
    }

    private static List<String> doubts(Document document, Manuscript manuscript) {
        List<String> doubts = new ArrayList<>(manuscript.removed());
        List<DocumentQuote> quotes = Objects.requireNonNullElse(document.quotes(), List.of());
        for (int i = 0; i < quotes.size(); i++) {
            String text = quotes.get(i).text();
            if (manuscript.blocks().stream().noneMatch(block -> block.text().contains(text))) {
                doubts.add("quotes[" + i + "] does not stand in the body word for word, and was left out");
            }
        }
        return doubts;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
