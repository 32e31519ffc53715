package io.courant.body;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a link or a picture, read as a browser reads it and kept if it is of a kind known to be harmless. */
final class Address {

    static final int LONGEST = 2_048;
    /** A path from the root, but none that a browser takes for a host: that begins with two slashes. */
    private static final Pattern PICTURE = Pattern.compile("(?i:https?)://[^/?#:@].*|/(?!/).*");
    private static final Pattern LINK = Pattern.compile(PICTURE + "|(?i:mailto):.+");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,19}):.*");

    private Address() {}

    /** The address to link to, or null. */
    static String link(String given, Removals removals) {
        String read = read(given, removals);
        return harmless(read, LINK) ? read : null;
    }

    /** The address to show a picture from, or null. */
    static String picture(String given, Removals removals) {
        String read = read(given, removals);
        return harmless(read, PICTURE) ? read : null;
    }

    /** In one word what is wrong with an address that is not kept. */
    static String kind(String given) {
        String read = read(given, new Removals());
        Matcher scheme = SCHEME.matcher(read);
        if (read.length() > LONGEST) {
            return "overlong";
        }
        if (scheme.matches()) {
            return scheme.group(1).toLowerCase(Locale.ROOT) + ":";
        }
        return read.isEmpty() ? "empty" : "relative";
    }

    /** Browsers take a backslash for a slash, so what seems a path may be a host. */
    private static boolean harmless(String address, Pattern kind) {
        return address.length() <= LONGEST && address.indexOf('\\') < 0 && kind.matcher(address).matches();
    }

    /** Browsers leave out tabs and line ends, wherever they stand; what else does not belong is encoded. */
    private static String read(String given, Removals removals) {
        return Characters.clean(given, removals).replaceAll("[\t\n\r]", "").strip()
                .replace("\f", "%0C").replace(" ", "%20").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E")
                .replace("`", "%60");
    }
}
