/**
 * How Courant reaches PostgreSQL: the server that it brings along, and the reading of rows.
 *
 * <p><b>Embedded PostgreSQL.</b> Where {@code quarkus.datasource.jdbc.url} is not set, {@link
 * io.courant.database.EmbeddedDatabase} starts a real PostgreSQL 18 before the application, in a data folder that
 * survives restarts, and stops it after the application. One process owns the folder (a file lock); a server that
 * outlived its killed Courant is stopped, and one that died under a living Courant is started again on the same port.
 * The library that unpacks and starts it is made for tests, so its defaults are turned round: {@code fsync} and
 * {@code synchronous_commit} are on, and every connection needs the password that lies in the folder. Rejected: the
 * Quarkiverse extension, which starts its server even when another database is configured at run time; and an
 * in-memory database, which is another dialect with another planner.
 *
 * <p><b>One statement for one answer.</b> What the API serves is read by native SQL whose rows are JSON documents:
 * PostgreSQL nests an article's section, publisher, quotes and links into one row, and Jackson reads that row into the
 * record that the contract shows. So an answer costs one statement whatever it embeds and however many rows it has,
 * and comes from one snapshot: an article can never be shown with the quotes of its next version. Rejected: entity
 * graphs and batch fetching, which take a statement for each collection, each with its own snapshot, and load columns
 * that nobody shows; and HQL's JSON functions, which are incubating. Writes go through entities and Panache
 * repositories. These statements go to JDBC as they are, on the session's connection and in its transaction: as a native
 * query of Hibernate, which describes each column of each result anew, an article took a twentieth more time in Java.
 *
 * <p><b>What is visible</b> is decided in one file, {@code R__visible.sql}: views that hold the one predicate
 * (published, and its time has come). Statements for the public read from those views and from no table that they
 * guard.
 */
package io.courant.database;
