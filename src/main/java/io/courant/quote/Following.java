package io.courant.quote;

import io.courant.body.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the quotes of an article follow its text. An editor's word stands: what is confirmed stays while its words stand, and
 * what is rejected stays away, also where its words are gone and come back. The rest is what is found now, and what was
 * found before stays the same quote.
 */
final class Following {

    private final List<Block> blocks;
    private final List<Standing> kept;
    private final Map<String, List<Quote>> others;
    private final List<Standing> rejected;
    private final Set<String> rejectedWords;
    private final List<Standing> now = new ArrayList<>();

    private Following(List<Quote> before, List<Block> blocks, Predicate<Quote> stays) {
        this.blocks = blocks;
        Predicate<Quote> away = quote -> quote.status() == QuoteStatus.REJECTED;
        this.rejected = new ArrayList<>(before.stream().filter(away).map(Standing::of).map(this::again).toList());
        this.rejectedWords = rejected.stream().map(one -> one.said().words()).collect(Collectors.toSet());
        this.kept = before.stream().filter(away.negate().and(stays)).map(Standing::of).map(this::again)
                .filter(one -> one.said().anchor() != null)
                .filter(one -> one.said().status() == QuoteStatus.CONFIRMED || !isRejected(one.said())).toList();
        this.others = before.stream().filter(away.or(stays).negate())
                .collect(Collectors.groupingBy(quote -> quote.said().words(), Collectors.toCollection(ArrayList::new)));
    }

    /**
     * @param before what the article said until now
     * @param found  what its text says now
     * @param stays  which of those before stay for as long as their words stand, found or not
     */
    static List<Standing> of(List<Quote> before, List<Block> blocks, List<Said> found, Predicate<Quote> stays) {
        Following following = new Following(before, blocks, stays);
        found.forEach(following::find);
        List<Standing> all = new ArrayList<>(following.kept);
        all.addAll(following.now);
        all.addAll(following.rejected);
        return Standing.ordered(all, blocks);
    }

    private Standing again(Standing one) {
        return one.saying(one.said().at(Said.Anchor.of(one.said().text(), one.said().anchor(), blocks).orElse(null)));
    }

    private boolean isRejected(Said said) {
        return rejectedWords.contains(said.words());
    }

    private void find(Said said) {
        if (kept.stream().anyMatch(one -> one.said().overlaps(said))) {
            return;
        }
        if (isRejected(said)) {
            reject(said);
            return;
        }
        boolean doubtful = said.origin() == Origin.EXTRACTED && rejected.stream().anyMatch(one -> one.said().overlaps(said));
        now.add(new Standing(same(said), doubtful ? said.with(QuoteStatus.SUGGESTED) : said, null));
    }

    /** What is found anew of what was rejected only says where it stands now. */
    private void reject(Said said) {
        for (int i = 0; i < rejected.size(); i++) {
            Said before = rejected.get(i).said();
            if (before.anchor() == null && before.words().equals(said.words())) {
                rejected.set(i, rejected.get(i).saying(before.at(said.anchor(), said.text())));
                return;
            }
        }
    }

    /** The one that said the same until now, which is then no candidate any more. */
    private Quote same(Said said) {
        List<Quote> alike = others.getOrDefault(said.words(), List.of());
        Optional<Quote> same = alike.stream().min(Comparator.comparing(
                quote -> !quote.said().anchor().block().equals(said.anchor().block())));
        same.ifPresent(alike::remove);
        return same.orElse(null);
    }
}
