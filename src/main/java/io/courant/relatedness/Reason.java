package io.courant.relatedness;

import java.util.List;

/**
 * Why two pieces belong together.
 *
 * @param kind "shared-source", "shared-quote", "shared-name", "shared-place", "rare-terms", "tag" or "time"
 * @param detail true of both texts, for a reader: "both quote Ian Bremmer"
 * @param weight its part of the score
 * @param names the sources and tags in the detail, as they were called, each cut to {@value #LONGEST_NAME} code points
 * @param otherwise what to say instead once one of them is called otherwise, or is not shared any more: "both quote the same
 *     source"; null if there are none
 */
public record Reason(String kind, String detail, double weight, List<String> names, String otherwise) {

    static final int LONGEST_NAME = 60;
}
