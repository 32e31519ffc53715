package io.courant.difference;

import static io.courant.difference.Versions.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencePropertyTest {

    @Property
    void thereIsNoDifferenceOnlyBetweenEqualVersions(@ForAll("pairs") Pair pair) {
        Difference difference = pair.difference();
        boolean equal = pair.is.equals(pair.was.deepCopy().put("version", 2));
        assertThat(difference.fields().isEmpty() && difference.blocks().isEmpty()).isEqualTo(equal);
    }

    @Property
    void bothWaysTheSameIsTouched(@ForAll("pairs") Pair pair) {
        assertThat(pair.difference().touched()).isEqualTo(pair.turned().difference().touched());
    }

    @Property
    void whatIsAddedOneWayIsRemovedTheOther(@ForAll("pairs") Pair pair) {
        assertThat(ids(pair.difference(), Edit.ADDED)).isEqualTo(ids(pair.turned().difference(), Edit.REMOVED));
    }

    @Property
    void whatIsNotMentionedStandsInTheSameOrder(@ForAll("pairs") Pair pair) {
        Set<String> mentioned = pair.difference().blocks().stream().map(BlockChange::id).collect(Collectors.toSet());
        List<String> was = ids(pair.was);
        List<String> is = ids(pair.is);
        was.removeAll(mentioned);
        is.removeAll(mentioned);
        assertThat(is).isEqualTo(was);
    }

    @Property
    void noFewerBlocksCouldHaveMoved(@ForAll("orders") List<String> was, @ForAll("orders") List<String> is) {
        Difference difference = Difference.between(body(was, id -> id, id -> id), body(is, id -> id, id -> id));
        List<String> common = new ArrayList<>(was);
        common.retainAll(is);
        assertThat(ids(difference, Edit.MOVED)).hasSize(common.size() - longestCommonRun(was, is));
    }

    /** By definition, and slowly. */
    private static int longestCommonRun(List<String> was, List<String> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return 0;
        }
        List<String> rest = was.subList(1, was.size());
        int at = is.indexOf(was.get(0));
        return Math.max(longestCommonRun(rest, is),
                at < 0 ? 0 : 1 + longestCommonRun(rest, is.subList(at + 1, is.size())));
    }

    private static List<String> ids(Difference difference, Edit edit) {
        return difference.blocks().stream().filter(change -> change.change() == edit).map(BlockChange::id).toList();
    }

    private static List<String> ids(ObjectNode article) {
        return StreamSupport.stream(article.get("body").spliterator(), false).map(block -> block.get("id").asText())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Pair(ObjectNode was, ObjectNode is) {

        Difference difference() {
            return Difference.between(was, is);
        }

        Pair turned() {
            return new Pair(is, was);
        }
    }

    /** Two versions that differ in none of their fields, or one, or some. */
    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Set<String>> names = Arbitraries.of("headline", "standfirst", "tags", "quotes", "body").set()
                .ofMaxSize(3);
        return Combinators.combine(articles(), articles(), names).as((article, other, changed) -> {
            ObjectNode next = article.deepCopy().put("version", 2);
            next.remove(changed);
            changed.stream().filter(other::has).forEach(name -> next.set(name, other.get(name)));
            return new Pair(article, next);
        });
    }

    /** Few different values, so that they are often equal. */
    private Arbitrary<ObjectNode> articles() {
        Arbitrary<String> texts = Arbitraries.of("One.", "One.", "One.", "Two.");
        Arbitrary<List<String>> lists = texts.list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(orders(), texts.list().ofSize(5), texts, texts.injectNull(0.3), lists, lists)
                .as((order, says, headline, standfirst, tags, quotes) -> {
                    ObjectNode article = body(order, id -> id, id -> says.get(Integer.parseInt(id.substring(1))));
                    article.put("headline", headline);
                    if (standfirst != null) {
                        article.put("standfirst", standfirst);
                    }
                    tags.forEach(article.putArray("tags")::add);
                    quotes.forEach(text -> article.withArray("/quotes").addObject().put("text", text));
                    return article;
                });
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.of("b0", "b1", "b2", "b3", "b4").list().uniqueElements();
    }
}
