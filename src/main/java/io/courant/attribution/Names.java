package io.courant.attribution;

import io.courant.attribution.Mention.Gender;
import io.courant.attribution.Mention.Reference;
import io.courant.attribution.Speaker.Kind;
import java.util.Locale;

/** Tells the parts of a named phrase: title or role before the name, the name, and what kind of thing bears it. */
final class Names {

    private final Sentence sentence;

    Names(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The mention whose capitalised words are {@code [start, end)}. */
    Mention of(int start, int end) {
        int name = afterTitles(start, end);
        if (name == end) {
            return new Mention(start, end, Reference.DESCRIPTION, sentence.token(end - 1).form(), Kind.PERSON,
                    gender(start, end), null, null);
        }
        if (sentence.has(end - 1, WordList.VAGUE) && !(end - start > 1 && sentence.isHead(end - 1))) {
            return new Mention(start, end, Reference.UNKNOWN, sentence.text(start, end), Kind.PERSON, Gender.UNKNOWN,
                    null, null);
        }
        Kind kind = kind(name, end);
        if (kind != Kind.PERSON) {
            return body(start, end);
        }
        int role = name > start ? start : beforeLowerRole(start);
        int bare = dropPossessive(name, end);
        int roleStart = skipDeterminer(role, name);
        int roleEnd = name;
        while (roleEnd > roleStart && sentence.isHonorific(roleEnd - 1)) {
            roleEnd--;
        }
        String title = blankToNull(sentence.text(roleStart, roleEnd));
        return new Mention(role, end, Reference.NAME, text(bare, end), kind, gender(role, end), title,
                affiliation(roleStart, roleEnd));
    }

    private Mention body(int start, int end) {
        return new Mention(start, end, Reference.NAME, text(start, end), kind(start, end), Gender.UNKNOWN, null, null);
    }

    /** The token after the last title or role in the run: "Ukrainian President | Jane Doe". */
    private int afterTitles(int start, int end) {
        int name = start;
        for (int i = start; i < end; i++) {
            if ((sentence.isRole(i) || sentence.isHonorific(i)) && !sentence.token(i).isPossessive()) {
                name = i + 1;
            }
        }
        boolean tail = name > start && name < end && sentence.has(name, WordList.LINK);
        return tail ? tailed(name, end) : name;
    }

    /** "Secretary of State | Jane Doe": of what follows "of", the last two words are the name, if there is more. */
    private int tailed(int link, int end) {
        int words = end - link - 1;
        return words <= 1 ? end : words == 2 ? end - 1 : end - 2;
    }

    Kind kind(int start, int end) {
        if (sentence.language().has(WordList.PLACE, text(start, end).toLowerCase(Locale.ROOT))) {
            return Kind.GOVERNMENT;
        }
        for (int i = end - 1; i >= start; i--) {
            boolean last = i == end - 1 || sentence.has(i + 1, WordList.LINK);
            if (last && (sentence.has(i, WordList.GOVERNMENT) || isTwoWordBody(i))) {
                return Kind.GOVERNMENT;
            }
            if (last && sentence.has(i, WordList.ORGANIZATION)) {
                return Kind.ORGANIZATION;
            }
            if (last && sentence.has(i, WordList.DOCUMENT)) {
                return Kind.DOCUMENT;
            }
        }
        return Kind.PERSON;
    }

    private boolean isTwoWordBody(int last) {
        String form = sentence.token(last - 1).form() + " " + sentence.token(last).form();
        return sentence.language().has(WordList.GOVERNMENT, form);
    }

    /** Role words in lower case before a name: "team member | Jane Doe", "National Council spokesman | Jane Doe". */
    private int beforeLowerRole(int start) {
        int at = start;
        boolean tail = sentence.token(start - 2).form().equals("of") && sentence.isRole(start - 3);
        if (tail && !sentence.token(start - 1).isCapitalised()) {
            at = start - 3;
        } else if (sentence.isRole(start - 1)) {
            at = start - 1;
        }
        if (at == start) {
            return start;
        }
        for (int steps = 0; steps < 8 && isModifier(at - 1); steps++) {
            at--;
        }
        return at;
    }

    private boolean isModifier(int i) {
        Token token = sentence.token(i);
        boolean verb = new Cues(sentence).at(i) != null;
        return token.isWord() && !verb && !(sentence.isFunction(i) && !sentence.isName(i)) && !token.form().endsWith("ly");
    }

    private int dropPossessive(int start, int end) {
        int at = start;
        for (int i = start; i < end - 1; i++) {
            if (sentence.token(i).isPossessive()) {
                at = i + 1;
            }
        }
        return at;
    }

    private Gender gender(int start, int end) {
        for (int i = start; i < end; i++) {
            if (sentence.has(i, WordList.HONORIFIC_MALE) || sentence.has(i, WordList.ROLE_MALE)
                    || sentence.has(i, WordList.GIVEN_MALE)) {
                return Gender.MALE;
            }
            if (sentence.has(i, WordList.HONORIFIC_FEMALE) || sentence.has(i, WordList.ROLE_FEMALE)
                    || sentence.has(i, WordList.GIVEN_FEMALE)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The first named body within a role: "director of the | Harbour Institute". */
    String affiliation(int start, int end) {
        NameRuns runs = new NameRuns(sentence);
        for (int i = start; i < end; i++) {
            if (sentence.isName(i)) {
                int stop = Math.min(end, runs.endOf(i));
                int body = stop;
                while (body > i && kind(i, body) == Kind.PERSON) {
                    body--;
                }
                if (body > i + 1 || body > i && sentence.token(i).isUpperCase()) {
                    return text(i, body);
                }
                i = stop;
            }
        }
        return null;
    }

    /** "from | the Harbour Institute": the body behind this preposition; null if there is none, or only a place. */
    Body bodyBehind(int preposition) {
        int start = skipDeterminer(preposition + 1, sentence.size());
        if (!sentence.has(preposition, WordList.PREPOSITION) || !sentence.isName(start)) {
            return null;
        }
        int end = new NameRuns(sentence).endOf(start);
        Kind kind = kind(start, end);
        boolean place = start == preposition + 1
                && sentence.language().has(WordList.PLACE, sentence.text(start, end).toLowerCase(Locale.ROOT));
        return kind == Kind.PERSON || kind == Kind.DOCUMENT || place ? null : new Body(text(start, end), end);
    }

    /** A named body, and the token after it. */
    record Body(String name, int end) {
    }

    int skipDeterminer(int start, int end) {
        return start < end && sentence.has(start, WordList.DETERMINER) ? start + 1 : start;
    }

    /** Without a possessive ending at the end. */
    private String text(int start, int end) {
        String text = sentence.text(start, end);
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
