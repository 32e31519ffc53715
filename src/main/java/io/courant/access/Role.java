package io.courant.access;

import java.util.List;
import java.util.Set;

/**
 * The roles that a key can have, each with all that the one before it may. Constants, since annotations take nothing
 * else: a resource names the least role that it wants.
 */
public final class Role {

    /** Reads what the newsroom has, drafts included. */
    public static final String READER = "reader";
    /** Writes drafts, and changes its own. */
    public static final String CONTRIBUTOR = "contributor";
    /** Writes, publishes, corrects and takes down whatever there is. */
    public static final String EDITOR = "editor";
    /** Everything, keys and the audit log included. */
    public static final String ADMIN = "admin";

    /** From the least to the most. */
    public static final List<String> LADDER = List.of(READER, CONTRIBUTOR, EDITOR, ADMIN);

    private Role() {}

    /** The role itself and those below it. */
    static Set<String> upTo(String role) {
        return Set.copyOf(LADDER.subList(0, LADDER.indexOf(role) + 1));
    }
}
