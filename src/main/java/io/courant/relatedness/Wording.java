package io.courant.relatedness;

import java.time.Duration;
import java.util.List;

/** Plain English. */
final class Wording {

    private static final String[] NUMBERS = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

    private Wording() {}

    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    static String words(List<String> words, boolean oneLanguage) {
        if (!oneLanguage) {
            return "both use words that the two languages share";
        }
        return words.isEmpty() ? "both use the same unusual words"
                : "both use " + list(words.stream().map(word -> "“" + word + "”").toList());
    }

    static String numbers(List<String> numbers) {
        return "both give the number" + (numbers.size() == 1 ? " " : "s ") + list(numbers);
    }

    static String quote(List<String> speakers) {
        return speakers.isEmpty() ? "both carry the same quote" : "both carry the same words of " + list(speakers);
    }

    static String apart(Duration apart) {
        long days = Math.round(apart.toMinutes() / 1440.0);
        return days == 0 ? "published within a day" : "published " + (days < NUMBERS.length ? NUMBERS[(int) days] : days)
                + (days == 1 ? " day apart" : " days apart");
    }
}
