package io.courant.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds texts that no UTF-8 and no PostgreSQL can hold: with a NUL, or with half of a surrogate pair. */
final class UnstorableText {

    private UnstorableText() {}

    /** The depth is bounded by the parser, so the call stack is too. */
    static List<Violation> in(JsonNode tree) {
        List<Violation> found = new ArrayList<>();
        look(tree, "", found);
        return found;
    }

    private static void look(JsonNode node, String path, List<Violation> found) {
        if (node.isTextual() && !isStorable(node.textValue())) {
            found.add(Violation.body(path.isEmpty() ? "body" : ParameterReader.shortened(path),
                    "must hold no NUL and no unpaired surrogate"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), path + "[" + i + "]", found);
            }
        } else {
            node.properties().forEach(member -> {
                String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                if (!isStorable(member.getKey())) {
                    found.add(Violation.body(ParameterReader.shortened(path + ".?"), "has a name that no text can be"));
                }
                look(member.getValue(), name, found);
            });
        }
    }

    private static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
