package io.courant.pagetext;

import java.util.List;
import java.util.Set;

/** Lines of a page that belong to the site and not to the story. */
final class Furniture {

    private static final int LONGEST = 140;

    private static final Set<String> WHOLE = Set.of(
            "share", "share this", "share article", "share this article", "share this story", "share this page",
            "tweet", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "telegram", "email", "e-mail",
            "instagram", "youtube", "bluesky", "copy link", "link copied", "print", "save", "save article",
            "bookmark", "listen", "listen to this article", "play", "watch", "gift this article",
            "advertisement", "advertising", "ad", "ads", "sponsored", "promoted", "anzeige", "werbung",
            "publicité", "publicidad", "menu", "search", "log in", "login", "sign in", "sign up", "register",
            "subscribe", "my account", "newsletter", "newsletters", "comments", "comment", "leave a comment",
            "view comments", "show comments", "join the conversation", "skip to content",
            "skip to main content", "skip advertisement", "back to top", "continue reading", "load more",
            "show more", "see more", "view all", "see all", "contact us", "about us", "privacy policy",
            "terms of use", "terms of service", "terms and conditions", "cookie policy", "cookie settings",
            "accept", "accept all", "accept cookies", "next article", "previous article", "getty images",
            "teilen", "drucken", "partager", "compartir", "close", "follow us", "follow");

    private static final List<String> BEGINNINGS = List.of(
            "share on ", "share this ", "sign up for our", "sign up to our", "sign up for the", "sign up here",
            "subscribe to our", "subscribe now", "subscribe for", "get our newsletter", "follow us on",
            "download our app", "click here to", "support our journalism", "this site uses cookies",
            "we use cookies", "story continues below", "article continues below", "article continues after",
            "advertisement -", "advertisement:", "continue reading below", "©", "(c) 20", "copyright ©",
            "copyright 20", "all rights reserved", "photo:", "photo by", "photograph:", "image:",
            "image credit", "image source", "picture:", "getty images", "foto:", "crédito:", "estimated read",
            "reading time", "melden sie sich für unseren");

    private static final List<String> ENDINGS = List.of(
            "min read", "minute read", "mins read", "minutes read", "all rights reserved", "/getty images",
            " comments");

    private Furniture() {
    }

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (!Words.hasLetterOrDigit(line)) {
            return true;
        }
        String plain = withoutEnd(Words.plain(line));
        return WHOLE.contains(plain)
                || BEGINNINGS.stream().anyMatch(plain::startsWith)
                || ENDINGS.stream().anyMatch(ending -> plain.endsWith(ending) && startsWithDigitOrMark(plain, ending));
    }

    /** "12 comments" and "5 min read" are furniture, "Union comments" is not. */
    private static boolean startsWithDigitOrMark(String plain, String ending) {
        return Character.isDigit(plain.charAt(0)) || ending.startsWith("all rights") || ending.startsWith("/");
    }

    private static String withoutEnd(String plain) {
        int end = plain.length();
        while (end > 1 && ".!:…".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }
}
