package io.courant.imports;

import io.courant.body.Block;
import io.courant.naming.Name;
import io.courant.pagetext.PageText.Found;
import io.courant.pagetext.PageText.RailItem;
import io.courant.pagetext.PageText;
import io.courant.story.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Makes a document of what was recognised in the text of a page. */
final class PageDocuments {

    private PageDocuments() {}

    static Document of(PageText page, PageParameters given) {
        String headline = page.headline().value();
        return new Document(externalId(page, given), given.publisher(), headline, value(page.standfirst()),
                page.body().stream().map(PageDocuments::block).toList(), midnight(value(page.date())), given.language(),
                value(page.section()), List.of(), page.authors().stream().map(Found::value).toList(), null, given.url(),
                null, page.rail().stream().map(PageDocuments::link).toList());
    }

    /** A page is known again by its address, or else by its headline and date: its text may have been mended since. */
    private static String externalId(PageText page, PageParameters given) {
        return given.url() != null ? given.url()
                : Digest.id("page", Name.key(page.headline().value()) + "\n" + value(page.date()));
    }

    private static Block block(PageText.Part part) {
        return switch (part.kind()) {
            case PARAGRAPH -> Block.paragraph(part.text());
            case HEADING -> Block.heading(part.text(), 2);
        };
    }

    private static Link link(RailItem item) {
        return new Link(null, null, null, null, item.title(), item.excerpt(), null, midnight(item.date()));
    }

    private static Instant midnight(LocalDate date) {
        return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static <T> T value(Found<T> found) {
        return found == null ? null : found.value();
    }
}
