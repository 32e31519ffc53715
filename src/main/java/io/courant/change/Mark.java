package io.courant.change;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in a log, by which whoever has followed it that far knows it again: a database that was set back to a former
 * state, or is another one, has something else there.
 *
 * @param log      which log
 * @param position the last entry that was followed; 0 if there is none
 * @param at       the time of that entry
 */
public record Mark(UUID log, long position, Instant at) {}
