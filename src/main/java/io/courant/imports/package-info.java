/**
 * Bringing content in: one reader for each format, and one importer behind them all.
 *
 * <p>A reader makes a {@link io.courant.imports.Document} of what it is given and changes nothing; {@link
 * io.courant.imports.Importer} makes an article of the document, with its sources, quotes and links, in one
 * transaction. An import is repeatable: the document's own id at its publisher finds the article again, and a
 * fingerprint of what was last imported tells whether there is anything to do.
 *
 * <p>Imports take turns, on all nodes (an advisory lock), instead of being tried again after a collision: they make
 * publishers, sources, labels and slugs by name, and a retry would have to know which of a dozen unique constraints is
 * an accident and which a fault.
 */
package io.courant.imports;
