/**
 * Steps of the schema that take Java, beside those in SQL under {@code db/migration}: what they write is made by the code that
 * makes it ever after. Flyway's numbers order both; the package has the name under which Quarkus finds them at build time.
 */
package db.migration;
