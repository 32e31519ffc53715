package io.courant.story;

import io.courant.article.Article;
import io.courant.article.ArticleRepository;
import io.courant.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the editor's links of an article. Call within a transaction. */
@ApplicationScoped
public class RelatedLinks {

    private final RelatedLinkRepository links;
    private final ArticleRepository articles;

    RelatedLinks(RelatedLinkRepository links, ArticleRepository articles) {
        this.links = links;
        this.articles = articles;
    }

    /** The articles of ours that the links lead to, in the links' order; empty where we have none (yet). */
    public List<Optional<Article>> targets(List<Link> given, Source publisher) {
        return given.stream().map(link -> articles.referred(publisher, link.externalId(), link.slug(), link.url(),
                link.headline())).toList();
    }

    /** Makes these the article's links, in this order, in place of those that it had. */
    public void record(Article article, List<Link> given, List<Optional<Article>> targets) {
        List<RelatedLink> recorded = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Article target = targets.get(i).filter(one -> one != article).orElse(null);
            recorded.add(new RelatedLink(article, i + 1, given.get(i),
                    Reference.of(given.get(i), article.publisher().id()), target));
        }
        links.persist(recorded);
    }

    /** Links that were made before this article arrived lead to it from now on. */
    public void arrived(Article article) {
        links.leadTo(article);
    }

    /** Forgets the links of an article that is about to be revised. */
    public void clear(Article article) {
        links.deleteOf(article);
    }
}
