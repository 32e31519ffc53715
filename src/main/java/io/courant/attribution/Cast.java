package io.courant.attribution;

import io.courant.attribution.Mention.Gender;
import io.courant.attribution.Speaker.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Everybody an article has named so far, so that surnames, acronyms, roles and pronouns can be resolved. */
final class Cast {

    private final Language language;
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, Figure> byPart = new HashMap<>();
    private final Map<String, Figure> byHead = new HashMap<>();
    private final Map<Gender, Figure> latest = new HashMap<>();
    private Figure subject;
    /** The body that spoke last, if nobody has spoken since. */
    private Figure body;

    Cast(Language language) {
        this.language = language;
    }

    /** The figure a mention refers to, new if it is a name not met before; null if it names nobody. */
    Figure resolve(Mention mention) {
        if (mention == null) {
            return null;
        }
        return switch (mention.reference()) {
            case NAME -> named(mention);
            case PRONOUN -> mention.kind() == Kind.PERSON ? person(mention.gender()) : body;
            case DESCRIPTION -> byHead.get(mention.name());
            case UNKNOWN -> null;
        };
    }

    /** The one a later pronoun most likely means. */
    void focus(Figure figure) {
        if (figure != null) {
            body = figure.kind() == Kind.PERSON ? null : figure;
        }
        if (figure != null && figure.kind() == Kind.PERSON) {
            subject = figure;
            latest.put(figure.gender(), figure);
        }
    }

    /** Takes note of a name that somebody bears, without knowing yet whether it matters. */
    void overhear(Mention mention, boolean leads) {
        if (mention.reference() != Mention.Reference.NAME) {
            return;
        }
        boolean known = mention.kind() != Kind.PERSON || mention.role() != null || mention.gender() != Gender.UNKNOWN
                || find(mention.name()) != null;
        if (!known && !mention.name().contains(" ")) {
            return;
        }
        Figure figure = named(mention);
        if (known && leads) {
            focus(figure);
        } else if (known && figure.kind() == Kind.PERSON) {
            latest.put(figure.gender(), figure);
        }
    }

    /** Another name for it, given in brackets. */
    void call(Mention mention, String alias) {
        byPart.put(key(alias), named(mention));
    }

    private Figure person(Gender gender) {
        Figure figure = subject != null && subject.gender().fits(gender) ? subject
                : latest.getOrDefault(gender, latest.get(Gender.UNKNOWN));
        if (figure != null) {
            figure.learn(gender);
        }
        return figure;
    }

    private Figure named(Mention mention) {
        Figure figure = find(mention.name());
        if (figure != null && !figure.gender().fits(mention.gender())) {
            figure = byPart.get(mention.gender() + key(mention.name()));
        }
        if (figure == null) {
            figure = new Figure(mention.name(), mention.kind(), mention.gender());
            byName.put(key(mention.name()), figure);
        }
        figure.learn(mention.gender());
        figure.learn(mention.role(), mention.affiliation());
        index(figure, mention);
        return figure;
    }

    private Figure find(String name) {
        Figure whole = byName.get(key(name));
        return whole == null && !name.contains(" ") ? byPart.get(key(name)) : whole;
    }

    private void index(Figure figure, Mention mention) {
        String[] words = figure.name().split("\\s+");
        if (figure.kind() == Kind.PERSON) {
            byPart.put(key(words[words.length - 1]), figure);
            byPart.put(figure.gender() + key(words[words.length - 1]), figure);
            byPart.putIfAbsent(key(words[0]), figure);
            if (mention.role() != null) {
                for (String word : mention.role().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                    if (language.has(WordList.ROLE, word)) {
                        byHead.put(word, figure);
                    }
                }
            }
            return;
        }
        StringBuilder acronym = new StringBuilder();
        for (String word : words) {
            if (language.has(WordList.DOCUMENT, key(word))) {
                byHead.put(key(word), figure);
            }
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.endsWith("'s") && !word.endsWith("’s")) {
                acronym.append(word.charAt(0));
                byHead.put(key(word), figure);
            }
        }
        byHead.put(key(words[words.length - 1]), figure);
        byPart.putIfAbsent(key(acronym.toString()), figure);
    }

    /** Names are compared without case, kind of apostrophe, or the country before them. */
    private static String key(String name) {
        String plain = name.replace('’', '\'').toLowerCase(Locale.ROOT);
        int possessive = plain.indexOf("'s ");
        return possessive < 0 ? plain : plain.substring(possessive + 3);
    }
}
