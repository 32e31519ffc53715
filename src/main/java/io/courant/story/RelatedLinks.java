package io.courant.story;

import io.courant.article.Article;
import io.courant.article.ArticleRepository;
import io.courant.article.Meant;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the editor's links of an article. Call within a transaction. */
@ApplicationScoped
public class RelatedLinks {

    private final RelatedLinkRepository links;
    private final ArticleRepository articles;
    private final Changes changes;

    RelatedLinks(RelatedLinkRepository links, ArticleRepository articles, Changes changes) {
        this.links = links;
        this.articles = articles;
        this.changes = changes;
    }

    /** Makes these the links of the articles, each list in its order, in place of those that they had. */
    public void record(Map<Article, List<Link>> given) {
        List<Meant> meant = new ArrayList<>();
        given.forEach((article, all) -> all.forEach(link -> meant.add(new Meant(article.publisher().id(),
                link.externalId(), link.slug(), link.url(), link.headline()))));
        Iterator<Article> targets = articles.meant(meant).iterator();
        given.forEach((article, all) ->
                record(article, all, all.stream().map(link -> Optional.ofNullable(targets.next())).toList()));
    }

    /** Makes these the article's links, in this order, in place of those that it had. */
    void record(Article article, List<Link> given, List<Optional<Article>> targets) {
        List<RelatedLink> recorded = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Article target = targets.get(i).filter(one -> one != article).orElse(null);
            recorded.add(new RelatedLink(article, i + 1, given.get(i),
                    Reference.of(given.get(i), article.publisher().id()), target));
        }
        links.persist(recorded);
    }

    /** Links that were made before these articles arrived lead to them from now on. */
    public void arrived(List<Article> arrivals) {
        changes.touch(ItemType.ARTICLE, links.leadTo(arrivals));
        changes.touch(ItemType.ARTICLE, links.leadHome(arrivals));
    }

    /** Forgets the links of articles that are about to be revised. */
    public void clear(Collection<Article> revised) {
        links.deleteOf(revised);
    }
}
