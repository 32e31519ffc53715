package io.courant.naming;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as BCP 47 names them. */
public final class LanguageTag {

    private static final int LONGEST = 35;

    private LanguageTag() {}

    /** The tag in its canonical form ({@code PT-br} is {@code pt-BR}); empty if it is none. */
    public static Optional<String> canonical(String tag) {
        try {
            return tag.length() > LONGEST ? Optional.empty()
                    : Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
