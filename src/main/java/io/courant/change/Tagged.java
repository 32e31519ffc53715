package io.courant.change;

import java.util.stream.Stream;

/** Something that shows items, and says which: it is another one when the log touches one of its content tags. */
public interface Tagged {

    /** The tags, some perhaps more than once. */
    Stream<String> contentTags();
}
