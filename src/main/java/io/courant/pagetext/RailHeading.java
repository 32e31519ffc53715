package io.courant.pagetext;

import java.util.List;
import java.util.Set;

/** The line above other stories: "Latest Contents", "Related stories", "More from Port Aldous". */
final class RailHeading {

    private static final int LONGEST = 60;

    private static final Set<String> WHOLE = Set.of(
            "latest", "latest content", "latest contents", "latest news", "latest stories", "latest articles",
            "latest headlines", "the latest", "related", "related stories", "related story", "related articles",
            "related article", "related news", "related content", "related contents", "related links",
            "related posts", "related topics", "related coverage", "related reading", "read next",
            "read more", "read also", "also read", "read this next", "what to read next", "see also", "up next",
            "recommended", "recommended for you", "recommended stories", "recommended articles",
            "recommended reading", "you may also like", "you might also like", "you may like",
            "you might also be interested in", "most read", "most popular", "most viewed", "popular",
            "popular now", "popular stories", "trending", "trending now", "trending stories", "more stories",
            "more news", "more articles", "more headlines", "more like this", "more to read", "top stories",
            "other stories", "other news", "in other news", "keep reading", "don't miss", "editors' picks",
            "editor's picks", "editor's choice", "from our archive", "elsewhere", "recent posts",
            "recent stories", "recent articles", "recent news", "weitere artikel", "mehr zum thema",
            "das könnte sie auch interessieren", "lesen sie auch", "meistgelesen", "à lire aussi", "lire aussi",
            "les plus lus", "lea también", "lee también", "te puede interesar", "noticias relacionadas",
            "lo más leído");

    private static final List<String> BEGINNINGS = List.of(
            "more from ", "more on ", "more in ", "more about ", "latest from ", "latest in ", "related to ",
            "stories from ", "most read in ", "mehr aus ", "mehr von ", "más de ", "plus de ");

    /** Words that introduce one title on the same line, as in "Read more: Ferries return". */
    private static final List<String> INTRODUCTIONS = List.of(
            "read more:", "read next:", "read also:", "also read:", "see also:", "related:", "more:",
            "recommended:", "lesen sie auch:", "lire aussi :", "à lire aussi :", "lea también:");

    private RailHeading() {
    }

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = Words.plain(line);
        String bare = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        // A beginning alone would also take "More from the fleet than ever before: a captain's year".
        return WHOLE.contains(bare)
                || BEGINNINGS.stream().anyMatch(bare::startsWith) && Words.count(bare) <= 6
                        && !Sentences.isProse(bare);
    }

    /** The title after "Read more:" and the like, or {@code null} if the line is no such line. */
    static String titleAfter(String line) {
        String plain = Words.plain(line);
        for (String introduction : INTRODUCTIONS) {
            if (plain.startsWith(introduction) && line.length() > introduction.length()) {
                return line.substring(introduction.length()).strip();
            }
        }
        return null;
    }

    static String heading(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    }
}
