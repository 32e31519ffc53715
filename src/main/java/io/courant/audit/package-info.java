/**
 * The audit log: who did what with which key, and when.
 *
 * <p>Every write records itself within its own transaction ({@link io.courant.audit.Audit#record}), so that there is no
 * write without its entry and no entry without its write. The table {@code audit_entry} takes rows and gives none back.
 */
package io.courant.audit;
