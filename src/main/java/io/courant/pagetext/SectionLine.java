package io.courant.pagetext;

import java.util.List;
import java.util.Set;

/** The line that names the section: "World News", "Home > World > Coast", "Section: Culture". */
final class SectionLine {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 40;
    private static final String TRAIL_SIGNS = ">›»/|→·";

    private static final Set<String> KNOWN = Set.of(
            "news", "world", "world news", "international", "international news", "national", "national news",
            "local", "local news", "regional", "politics", "political news", "business", "business news",
            "economy", "economics", "finance", "markets", "money", "companies", "sport", "sports", "football",
            "culture", "arts", "arts and culture", "arts & culture", "books", "film", "music", "television",
            "theatre", "opinion", "comment & analysis", "analysis", "editorial", "editorials", "letters",
            "columns", "science", "science and technology", "technology", "tech", "health", "environment",
            "climate", "education", "travel", "food", "lifestyle", "life & style", "fashion", "entertainment",
            "media", "weather", "obituaries", "investigations", "features", "magazine", "society", "crime",
            "law", "defence", "defense", "security", "religion", "property", "motoring", "transport", "energy",
            "africa", "americas", "asia", "asia pacific", "australia", "europe", "latin america",
            "middle east", "uk", "uk news", "us", "us news", "u.s.", "u.s. news", "breaking news", "home",
            "politik", "wirtschaft", "kultur", "wissenschaft", "gesellschaft", "ausland", "inland", "welt",
            "panorama", "politique", "économie", "monde", "société", "internacional", "política", "economía",
            "deportes", "cultura", "sociedad", "mundo");

    private static final List<String> BEGINNINGS = List.of("section: ", "category: ", "filed under: ",
            "posted in ", "filed in ", "topic: ");

    private SectionLine() {
    }

    /** The section that this line certainly names, or {@code null}. */
    static String known(String line) {
        String plain = Words.plain(line);
        if (KNOWN.contains(plain)) {
            return line;
        }
        for (String beginning : BEGINNINGS) {
            if (plain.startsWith(beginning) && line.length() <= LONGEST + beginning.length()) {
                return line.substring(beginning.length());
            }
        }
        return lastOfTrail(line);
    }

    /** A line as short as a section's name, in capitals: "Harbour Voices". */
    static boolean isLike(String line) {
        return line.length() <= LONGEST && Words.count(line) <= MOST_WORDS
                && Words.areCapitalised(line) && !Words.isNumber(line);
    }

    /** The last step of a trail such as "Home > World > Coast", or {@code null} if it is none. */
    private static String lastOfTrail(String line) {
        String last = null;
        int start = 0;
        int steps = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean between = i < line.length() && TRAIL_SIGNS.indexOf(line.charAt(i)) >= 0
                    && i > 0 && i + 1 < line.length()
                    && (line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' '
                            || "›»→>".indexOf(line.charAt(i)) >= 0);
            if (!between && i < line.length()) {
                continue;
            }
            String step = line.substring(start, i).strip();
            if (!step.isEmpty() && !(isLike(step) || KNOWN.contains(Words.plain(step)))) {
                return null;
            }
            last = step.isEmpty() ? last : step;
            start = i + 1;
            steps++;
        }
        return steps > 1 ? last : null;
    }
}
