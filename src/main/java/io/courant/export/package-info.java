/**
 * Taking content out: all that readers see, as one stream of lines.
 *
 * <p>The export is read in one transaction that sees the database as it was at its beginning ({@code repeatable read}),
 * page by page in the order of ids, so that memory does not grow with it; features bring their items ({@link
 * io.courant.change.ExportedItems}). It begins with a position of the log that was read before the snapshot was taken,
 * so that whoever follows the changes from there hears of everything that the snapshot may lack, and of some things that
 * it has. Rejected: pages of {@code GET /v1/articles}, which are true each for itself and not together; and dumping the
 * tables, which are not what readers see.
 */
package io.courant.export;
