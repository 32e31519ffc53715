package io.courant.relating;

import io.courant.relatedness.Member;
import io.courant.relatedness.Pair;
import io.courant.relatedness.Rest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What lies around some articles: the stories that they tell, whoever else tells those, and what editors have said of all
 * these. Of a large story that is only some of its articles.
 *
 * @param told     the stories that Courant goes on with, the oldest first
 * @param members  the articles that are looked at
 * @param others   the other articles of each large story
 * @param rests    the same in short
 * @param together pairs that an editor has put into one story
 * @param apart    pairs of which an editor has taken one out of the other's story
 */
record Surroundings(SortedMap<UUID, Told> told, List<Member> members, Map<UUID, Set<UUID>> others, Map<UUID, Rest> rests,
        Set<Pair> together, Set<Pair> apart) {

    /** What an editor has put there stays as it is while readers do not see it, or nothing is known of it yet. */
    private static final String TOLD_BY = """
            select l.story_id, l.article_id, l.pinned, s.edited from story_article l join story s on s.id = l.story_id
            where l.story_id in (select m.story_id from story_article m join story t on t.id = m.story_id and t.origin = 'computed'
                    where m.article_id = any(?))
                and (not l.pinned or exists (select from visible_article a join article_profile p on p.article_id = a.id
                    where a.id = l.article_id))""";
    private static final String DATES = "select article_id, published_at from article_profile where article_id = any(?)";
    /** So many say well enough when a story was. */
    private static final int MOST_DATES = 24;
    /** What an editor has taken over is not gathered a second time. */
    private static final String MEMBERS = """
            select a.id, p.published_at, array(select x.story_id from story_exclusion x where x.article_id = a.id and not x.dissolved),
                array(select x.story_id from story_exclusion x where x.article_id = a.id and x.dissolved)
            from visible_article a join article_profile p on p.article_id = a.id
            where a.id = any(?) and not exists (select from story_article l join story s on s.id = l.story_id
                where l.article_id = a.id and l.pinned and s.origin = 'editor')""";

    /** @param pinned those of its articles that an editor has put there */
    record Told(boolean edited, Set<UUID> articles, Set<UUID> pinned) {

        Told(boolean edited) {
            this(edited, new HashSet<>(), new HashSet<>());
        }

        long has(Set<UUID> some) {
            return some.stream().filter(articles::contains).count();
        }
    }

    /**
     * @param changed those of them that may belong elsewhere now
     * @param large   of a story of more articles only those among these are looked at, and those that an editor has put there
     */
    static Surroundings of(Connection connection, Collection<UUID> seeds, Set<UUID> changed, int large) throws SQLException {
        SortedMap<UUID, Told> told = told(connection, seeds);
        Surroundings all = new Surroundings(told, new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashSet<>(),
                new HashSet<>());
        Map<UUID, UUID> storyOf = new HashMap<>();
        Set<UUID> around = new HashSet<>(seeds);
        told.forEach((story, as) -> {
            around.addAll(as.articles.size() > large ? as.pinned : as.articles);
            if (as.articles.size() > large) {
                Set<UUID> others = new HashSet<>(as.articles);
                others.removeAll(around);
                all.others.put(story, others);
            }
            as.articles.stream().filter(article -> !changed.contains(article)).forEach(article -> storyOf.put(article, story));
        });
        all.readRests(connection);
        all.putTogether();
        Map<UUID, Set<UUID>> dissolved = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, MEMBERS, Sql.array(connection, around))) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
                    all.members.add(new Member(id, at == null ? null : at.toInstant(), storyOf.get(id)));
                    for (UUID story : (UUID[]) row.getArray(3).getArray()) {
                        all.keepOut(id, told.containsKey(story) ? told.get(story).articles : Set.of());
                    }
                    for (UUID story : (UUID[]) row.getArray(4).getArray()) {
                        all.keepOut(id, dissolved.computeIfAbsent(story, none -> new HashSet<>()));
                        dissolved.get(story).add(id);
                    }
                }
            }
        }
        // the last word counts
        all.apart.removeIf(pair -> told.values().stream().anyMatch(
                story -> story.pinned.contains(pair.a()) && story.pinned.contains(pair.b())));
        return all;
    }

    /** These groups, with the other articles of the large stories whose members are in them. */
    List<Set<UUID>> whole(List<List<UUID>> groups) {
        List<Set<UUID>> whole = new ArrayList<>();
        groups.forEach(group -> whole.add(new HashSet<>(group)));
        others.forEach((story, articles) -> {
            Set<UUID> most = whole.stream().max(Comparator.comparingLong(told.get(story)::has))
                    .filter(group -> told.get(story).has(group) > 0).orElse(null);
            if (most == null) {
                whole.add(new HashSet<>(articles));
            } else {
                most.addAll(articles);
            }
        });
        return whole;
    }

    /** By the dates of some. */
    private void readRests(Connection connection) throws SQLException {
        if (others.isEmpty()) {
            return;
        }
        Map<UUID, List<UUID>> some = new HashMap<>();
        others.forEach((story, articles) -> some.put(story, some(articles)));
        Map<UUID, Instant> dates = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, DATES,
                Sql.array(connection, some.values().stream().flatMap(List::stream).toList()));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
                dates.put(row.getObject(1, UUID.class), at == null ? null : at.toInstant());
            }
        }
        others.forEach((story, articles) ->
                rests.put(story, Rest.of(articles.size(), some.get(story).stream().map(dates::get).toList())));
    }

    private static List<UUID> some(Set<UUID> articles) {
        List<UUID> all = articles.stream().sorted().toList();
        int step = Math.max(1, all.size() / MOST_DATES);
        return IntStream.iterate(0, n -> n < all.size(), n -> n + step).mapToObj(all::get).toList();
    }

    private static SortedMap<UUID, Told> told(Connection connection, Collection<UUID> articles) throws SQLException {
        SortedMap<UUID, Told> told = new TreeMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, TOLD_BY, Sql.array(connection, articles))) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    boolean edited = row.getBoolean(4);
                    Told story = told.computeIfAbsent(row.getObject(1, UUID.class), id -> new Told(edited));
                    story.articles.add(row.getObject(2, UUID.class));
                    if (row.getBoolean(3)) {
                        story.pinned.add(row.getObject(2, UUID.class));
                    }
                }
            }
        }
        return told;
    }

    /** What editors have put into one story is together, and apart from what they have put into another. */
    private void putTogether() {
        List<UUID> firsts = new ArrayList<>();
        for (Told story : told.values()) {
            UUID first = null;
            for (UUID article : story.pinned) {
                if (first == null) {
                    first = article;
                    keepOut(first, firsts);
                    firsts.add(first);
                } else {
                    together.add(new Pair(first, article));
                }
            }
        }
    }

    private void keepOut(UUID article, Collection<UUID> others) {
        others.stream().filter(other -> !other.equals(article)).forEach(other -> apart.add(new Pair(article, other)));
    }
}
