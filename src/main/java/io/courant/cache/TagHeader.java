package io.courant.cache;

import io.courant.change.ItemType;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The content tags of an answer as proxies take them: {@code Surrogate-Key} separates by blanks, {@code Cache-Tag} by
 * commas.
 */
final class TagHeader {

    /** Both headers together stay below the 4 KB into which nginx wants to fit all headers of an answer. */
    static final int LONGEST = 1_500;

    private TagHeader() {}

    /**
     * What a proxy is to be told. Where there are too many tags, those of single items give way to those of all items of
     * their type, which every entry of the log about such an item touches too: the answer is then purged more often, and
     * never too late.
     */
    static Collection<String> fitting(Collection<String> tags) {
        if (length(tags) <= LONGEST) {
            return tags;
        }
        return tags.stream().map(TagHeader::all).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String all(String tag) {
        int colon = tag.indexOf(':');
        if (colon < 0) {
            return tag;
        }
        return tag.endsWith("/articles") ? ItemType.ALL_ARTICLES : ItemType.of(tag.substring(0, colon)).all();
    }

    private static int length(Collection<String> tags) {
        return tags.stream().mapToInt(tag -> tag.length() + 1).sum();
    }
}
