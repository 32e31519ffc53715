package io.courant.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a text, and the keys by which others with the same words are found. */
public final class Wording {

    /** So many words in a row make a key; of fewer, all together. */
    private static final int SHINGLE = 4;
    /** Of a text that is longer than any quote should be, the smallest keys: those of its copies are the same. */
    private static final int MOST_KEYS = 200;
    /** What is longer is compared word by word only as a whole and as a part: alignment takes time by the product. */
    private static final int LONGEST_ALIGNED = 400;
    /** Of the words, one in so many may be another. */
    private static final int WORDS_FOR_EACH_CHANGE = 5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
            + "\\p{IsMyanmar}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
            + "\\p{IsMyanmar}]]+");
    private static final Pattern OMISSION = Pattern.compile("…|\\.\\s?\\.\\s?\\.|[\\[(][^\\])]{0,100}[\\])]");

    private final String text;
    private final List<String> words;

    private Wording(String text) {
        this.text = text.strip();
        this.words = words(text);
    }

    public static Wording of(String text) {
        return new Wording(text);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** In ascending order, each once. Two texts that share five words in a row share one, unless one has hundreds of words. */
    public int[] keys() {
        if (words.size() <= SHINGLE) {
            return words.isEmpty() ? new int[0] : new int[] {hash(0, words.size())};
        }
        int[] shingles = IntStream.rangeClosed(0, words.size() - SHINGLE).map(at -> hash(at, SHINGLE)).toArray();
        return IntStream.range(1, shingles.length).map(at -> Math.min(shingles[at - 1], shingles[at]))
                .sorted().distinct().limit(MOST_KEYS).toArray();
    }

    private int hash(int at, int count) {
        int hash = String.join(" ", words.subList(at, at + count)).hashCode();
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** Whether the other says the same, and what differs; empty if it says something else. The same from either side. */
    public Optional<Likeness> likeness(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return Optional.empty();
        }
        Wording less = words.size() <= other.words.size() ? this : other;
        Wording more = less == this ? other : this;
        return Optional.ofNullable(alteration(less, more)).map(alteration -> new Likeness(alteration, less.words.size()));
    }

    private static Alteration alteration(Wording less, Wording more) {
        if (less.words.equals(more.words)) {
            return less.text.equals(more.text) ? Alteration.EXACT : Alteration.PUNCTUATION;
        }
        if (less.words.size() <= SHINGLE) {
            return null;
        }
        if (less.isPartOf(more.words)) {
            return Alteration.TRUNCATED;
        }
        return less.isNearly(more) ? Alteration.ALTERED : null;
    }

    /** All of it, or each of the pieces between its ellipses, one after the other, of which one tells something by itself. */
    private boolean isPartOf(List<String> whole) {
        if (Collections.indexOfSubList(whole, words) >= 0) {
            return true;
        }
        int from = 0;
        int longest = 0;
        for (String piece : OMISSION.split(text)) {
            List<String> wanted = words(piece);
            int at = Collections.indexOfSubList(whole.subList(from, whole.size()), wanted);
            if (at < 0) {
                return false;
            }
            from += at + wanted.size();
            longest = Math.max(longest, wanted.size());
        }
        return longest > SHINGLE;
    }

    private boolean isNearly(Wording more) {
        int most = words.size() / WORDS_FOR_EACH_CHANGE;
        return more.words.size() <= LONGEST_ALIGNED && distance(more.words) <= most;
    }

    /** How many words would have to be changed; of a longer text only the part that is most like it counts. */
    private int distance(List<String> whole) {
        boolean part = whole.size() > words.size();
        int[] above = new int[whole.size() + 1];
        if (!part) {
            Arrays.setAll(above, at -> at);
        }
        for (int i = 1; i <= words.size(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = above[j - 1] + (words.get(i - 1).equals(whole.get(j - 1)) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return part ? Arrays.stream(above).min().orElseThrow() : above[whole.size()];
    }
}
