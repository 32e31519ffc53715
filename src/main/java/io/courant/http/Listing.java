package io.courant.http;

import java.util.List;

/**
 * Some items of a list, and where it goes on.
 *
 * @param <T> the record of one item
 */
public interface Listing<T> {

    List<T> items();

    /** The cursor of the next page; null on the last. */
    String next();
}
