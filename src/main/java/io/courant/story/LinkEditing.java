package io.courant.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.article.Addresses;
import io.courant.article.Article;
import io.courant.article.ArticleDesk;
import io.courant.article.ArticleRepository;
import io.courant.article.Saves;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the editor's list of links, and what Courant is not to add to it: whole, as one version of the article. */
@ApplicationScoped
@Transactional
class LinkEditing {

    private final RelatedLinkRepository repository;
    private final RelatedLinks links;
    private final FoundLinks found;
    private final ArticleDesk desk;
    private final ArticleRepository articles;
    private final Addresses addresses;
    private final Saves saves;
    private final JsonBody body;
    private final Clock clock;

    LinkEditing(RelatedLinkRepository repository, RelatedLinks links, FoundLinks found, ArticleDesk desk,
            ArticleRepository articles, Addresses addresses, Saves saves, JsonBody body, Clock clock) {
        this.repository = repository;
        this.links = links;
        this.found = found;
        this.desk = desk;
        this.articles = articles;
        this.addresses = addresses;
        this.saves = saves;
        this.body = body;
        this.clock = clock;
    }

    EditorialLinks replace(Key key, IfMatch condition, ObjectNode document) {
        Article article = desk.open(key, condition);
        EditorialLinks wanted = body.read(document, EditorialLinks.class, repository.editorial(article.id()));
        List<EditorialLink> given = wanted.items();
        Map<String, UUID> ids = addresses.idsOf(
                Stream.concat(given.stream().map(EditorialLink::article), wanted.bans().stream()).toList());
        Map<UUID, Article> known = articles.byIds(ids.values());
        List<Violation> violations = new ArrayList<>();
        List<Optional<Article>> targets = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Article target = given.get(i).article() == null ? null : known.get(ids.get(given.get(i).article()));
            check(given.get(i), target, article, "items[" + i + "]", violations);
            targets.add(Optional.ofNullable(target));
        }
        List<Article> banned = wanted.bans().stream().map(one -> known.get(ids.get(one))).toList();
        checkBans(banned, article, violations);
        refuse(violations);
        if (given.stream().anyMatch(link -> link.type() == LinkType.CORRECTS)) {
            addresses.takeTurn("corrects");
        }
        links.clear(List.of(article));
        links.record(article, given.stream().map(EditorialLink::link).toList(), targets);
        repository.flush();
        if (repository.correctsItself(article.id())) {
            refuse(List.of(Violation.body("items", "hold a link of the type corrects that leads back to this article: what "
                    + "corrects it cannot be corrected by it")));
        }
        found.ban(article.id(), banned.stream().map(Article::id).toList());
        found.suggest(article.id(), wanted.mayBeSuggested());
        article.touch(clock.instant());
        saves.finish(article, false, "relate", null);
        return repository.editorial(article.id());
    }

    private static void check(EditorialLink link, Article target, Article article, String place, List<Violation> violations) {
        if (link.article() != null && target == null) {
            violations.add(Violation.body(place + ".article", "is not there: give the slug or id of an article of ours, or "
                    + "url and headline of one outside"));
        } else if (target == article) {
            violations.add(Violation.body(place + ".article", "is the article itself"));
        } else if (target == null && link.headline() == null) {
            violations.add(Violation.body(place + ".headline", "is missing: what is not one of our articles needs one"));
        } else if (target != null && link.url() != null) {
            violations.add(Violation.body(place + ".url", "has no place beside article: give one of the two"));
        }
    }

    private static void checkBans(List<Article> banned, Article article, List<Violation> violations) {
        for (int i = 0; i < banned.size(); i++) {
            if (banned.get(i) == null || banned.get(i) == article) {
                violations.add(Violation.body("banned[" + i + "]", banned.get(i) == null
                        ? "is not there: give the slug or id of an article of ours" : "is the article itself"));
            }
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
    }
}
