package io.courant.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was taken out of a text or changed in it, as sentences for its sender: each once, with its count. */
final class Removals {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 30;

    private final Map<Change, Integer> counts = new LinkedHashMap<>();
    private int further;

    /** @param many follows the number: "script elements were removed" */
    private record Change(String one, String many) {}

    /** @param many follows the number */
    void note(String one, String many) {
        Change change = new Change(one, many);
        if (counts.containsKey(change) || counts.size() < MOST - 1) {
            counts.merge(change, 1, Integer::sum);
        } else {
            further++;
        }
    }

    void element(String name) {
        note(one("<" + name + ">", name) + " element was removed", "<" + name + "> elements were removed");
    }

    void attribute(String name, String element) {
        String what = shown(name) + " of <" + shown(element) + ">";
        note("the attribute " + what + " was removed", "attributes " + what + " were removed");
    }

    void link(String address) {
        note("a link to " + one(address, address) + " address was unlinked",
                "links to " + address + " addresses were unlinked");
    }

    void picture(String address) {
        note("a picture with " + one(address, address) + " address was removed",
                "pictures with " + address + " addresses were removed");
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        counts.forEach((change, count) -> sentences.add(count == 1 ? change.one() : count + " " + change.many()));
        if (further > 0) {
            sentences.add("further changes: " + further);
        }
        return List.copyOf(sentences);
    }

    private static String one(String thing, String sound) {
        return ("aeiou".indexOf(sound.charAt(0)) < 0 ? "a " : "an ") + thing;
    }

    /** A name from outside: short, and nothing in it but what names are made of. */
    private static String shown(String name) {
        String known = name.replaceAll("[^A-Za-z0-9:_-]", "?");
        return known.length() <= LONGEST_NAME ? known : known.substring(0, LONGEST_NAME) + "…";
    }
}
