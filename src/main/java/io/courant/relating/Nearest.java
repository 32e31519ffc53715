package io.courant.relating;

import io.courant.story.ComputedLinks;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an article is most like, the most like first. */
final class Nearest {

    /** What is beyond is not needed to gather stories. Readers are shown fewer. */
    private static final int MOST = 40;
    private static final int BYTES = 20;
    private static final Comparator<Near> ORDER = Comparator.comparing(Near::score).reversed().thenComparing(Near::article);

    record Near(UUID article, float score) {}

    private final List<Near> before;
    private final List<Near> all;

    private Nearest(List<Near> before) {
        this.before = before;
        all = new ArrayList<>(before);
    }

    static Nearest of(byte[] bytes) {
        List<Near> all = new ArrayList<>();
        for (ByteBuffer in = ByteBuffer.wrap(bytes); in.hasRemaining();) {
            all.add(new Near(new UUID(in.getLong(), in.getLong()), in.getFloat()));
        }
        return new Nearest(all);
    }

    static Nearest none() {
        return new Nearest(List.of());
    }

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES * all.size());
        all.forEach(near -> out.putLong(near.article.getMostSignificantBits()).putLong(near.article.getLeastSignificantBits())
                .putFloat(near.score));
        return out.array();
    }

    void add(UUID article, float score) {
        Near near = new Near(article, score);
        int place = all.size();
        while (place > 0 && ORDER.compare(near, all.get(place - 1)) < 0) {
            place--;
        }
        all.add(place, near);
        if (all.size() > MOST) {
            all.remove(MOST);
        }
    }

    void removeAll(Collection<UUID> articles) {
        all.removeIf(near -> articles.contains(near.article));
    }

    List<Near> all() {
        return all;
    }

    /** Whether the article is among them. */
    boolean has(UUID article) {
        return all.stream().anyMatch(near -> near.article.equals(article));
    }

    /** Whether one of this score may have been here, and have made way for others. */
    boolean hasBetter(float score) {
        return all.size() == MOST && all.get(MOST - 1).score >= score;
    }

    /** Those that readers may be shown. */
    List<Near> shown() {
        return shown(all);
    }

    /** Those that readers were shown when it was read, and are not any more. */
    List<UUID> gone() {
        Set<UUID> now = shown().stream().map(Near::article).collect(Collectors.toSet());
        return shown(before).stream().map(Near::article).filter(article -> !now.contains(article)).toList();
    }

    /** Whether what readers may be shown is another than when it was read; so it is if one of these stands there. */
    boolean showsOther(Set<UUID> changed) {
        List<Near> now = shown();
        return !now.equals(shown(before)) || now.stream().anyMatch(near -> changed.contains(near.article));
    }

    private static List<Near> shown(List<Near> all) {
        return all.stream().limit(ComputedLinks.KEPT).filter(near -> near.score >= ComputedLinks.LEAST_SCORE).toList();
    }
}
