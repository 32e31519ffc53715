package io.courant.story;

import io.courant.article.Article;
import io.courant.naming.Name;
import java.util.List;
import java.util.UUID;

/** What a link was said to lead to, in a form that an article which arrives later can be recognised by. */
record Reference(String text) {

    /** Long enough to tell headlines apart, short enough for an index. */
    static final int MOST = 500;

    Reference {
        text = text.substring(0, Math.min(text.length(), MOST));
    }

    static Reference of(Link link, UUID publisher) {
        if (link.externalId() != null) {
            return external(link.externalId());
        }
        if (link.slug() != null) {
            return new Reference("slug:" + link.slug());
        }
        if (link.url() != null) {
            return new Reference("url:" + link.url());
        }
        return headline(publisher, link.headline());
    }

    /** All by which this article may have been referred to. */
    static List<Reference> to(Article article) {
        return List.of(external(article.externalId()), new Reference("slug:" + article.slug()),
                new Reference("url:" + article.canonicalUrl()), headline(article.publisher().id(), article.headline()));
    }

    private static Reference external(String id) {
        return new Reference("external:" + id);
    }

    /** A headline means a piece of the same outlet: rails lead to one's own pages. */
    private static Reference headline(UUID publisher, String headline) {
        return new Reference("headline:" + publisher + ":" + Name.key(headline));
    }
}
