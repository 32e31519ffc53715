package io.courant.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared and made into slugs: without accents, case, or typographic variants. */
public final class Name {

    /**
     * What a slug may be, as a regular expression. All that {@link #slug} makes are; a little more is, since an editor
     * may want an accent.
     */
    public static final String SLUG_FORM = "^(?![0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$)"
            + "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lm}\\p{Lo}\\p{N}]+)*$";

    private static final int MAX_SLUG = 80;
    /** Longer than any name; some letters unfold into eighteen, and an index takes only so much. */
    private static final int MAX_KEY = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Name() {}

    /** Two names with one key are taken for the same name. */
    public static String key(String name) {
        String folded = folded(name);
        String key = BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
        return cut(!key.isEmpty() ? key : folded.isBlank() ? name.strip() : folded.strip());
    }

    private static String cut(String key) {
        if (key.length() <= MAX_KEY) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(MAX_KEY - 1)) ? MAX_KEY - 1 : MAX_KEY).strip();
    }

    /**
     * Lower-case words joined by hyphens, cut at a word; letters of any script stay, so that a headline in Greek has a
     * Greek slug. Never empty, and never in the form of a UUID, by which items are found too.
     */
    public static String slug(String name) {
        String slug = BETWEEN_WORDS.matcher(APOSTROPHES.matcher(folded(name)).replaceAll("")).replaceAll("-")
                .replaceAll("^-|-$", "");
        if (slug.length() > MAX_SLUG) {
            int cut = slug.lastIndexOf('-', MAX_SLUG);
            slug = slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, slug.codePointCount(0, MAX_SLUG - 1)));
        }
        if (slug.isEmpty()) {
            return "untitled";
        }
        return UUID_FORM.matcher(slug).matches() ? "item-" + slug : slug;
    }

    private static String folded(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("œ", "oe").replace("ł", "l")
                .replace("đ", "d").replace("ð", "d").replace("þ", "th").replace("ı", "i");
    }
}
