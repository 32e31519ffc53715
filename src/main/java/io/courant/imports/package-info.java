/**
 * Bringing content in: one reader for each format, and one importer behind them all.
 *
 * <p>A reader makes a {@link io.courant.imports.Document} of what it is given and changes nothing; {@link
 * io.courant.imports.Importer} makes articles of documents, with their sources, quotes and links, a batch in one
 * transaction. An import is repeatable: the document's own id at its publisher finds the article again, and a
 * fingerprint of what was last imported (table {@code imported_document}) tells whether there is anything to do. What an
 * editor has decided stands: nothing that was taken down comes back, nothing retracted is written over.
 *
 * <p><b>Batches.</b> Whatever the documents of a batch name (outlets, speakers, labels, targets of links, slugs) is looked
 * up for all of them at once, and their rows travel in JDBC batches: fifty articles take the statements of one, and a
 * page is a batch of one. Hibernate was measured before it was kept: with the rules in the entities an import runs at
 * more than a quarter of the speed of COPY into the same tables ({@code src/bench}), most of which is PostgreSQL's text
 * search; {@code insert ... select} from JSON would have meant the rules a second time, in SQL.
 *
 * <p><b>Streams.</b> A bulk import is read on a thread of its own and stored on the request's: {@link
 * io.courant.imports.Inbox} holds one batch between them, so that neither runs ahead, and hands it out when it is full
 * or when the sender pauses. A batch that fails is tried document by document. Rejected: answering when everything is
 * stored, which makes a client wait for hours to learn that the first line was wrong, and a job to be polled, which has
 * to be kept, named and cleaned up where a connection does all of this by itself.
 *
 * <p>Imports take turns, on all nodes (an advisory lock for each transaction), instead of being tried again after a
 * collision: they make publishers, sources, labels and slugs by name, and a retry would have to know which of a dozen
 * unique constraints is an accident and which a fault.
 */
package io.courant.imports;
