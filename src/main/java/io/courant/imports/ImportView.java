package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.courant.article.ArticleView;
import io.courant.pagetext.PageText;
import io.courant.pagetext.PageText.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, and what it understood. */
@Schema(name = "ImportResult", description = "What an import did, what it understood of the page, and what a person should "
        + "look at.")
public record ImportView(
        @Schema(description = "What the import did.", required = true)
        Outcome outcome,
        @Schema(description = "The article, with its quotes, sources and related links.", required = true)
        ArticleView article,
        @Schema(description = "Where each part of the article was found: by the name of the field.", required = true)
        Map<String, Recognised> recognised,
        @Schema(description = "What was not certain, in sentences that name the line and say how to mend it.",
                required = true)
        List<String> doubts) {

    /** Where a part of the article was found. */
    @Schema(name = "Recognised", description = "Where a part of the article was found in the page.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recognised(
            @Schema(description = "`text`: it stands there; `derived`: it was made from what stands there.",
                    required = true)
            From from,
            @Schema(description = "The line where it begins, from 1.", required = true, minimum = "1", examples = "5")
            int line,
            @Schema(description = "How many there are, of parts that come in numbers.", minimum = "1", examples = "4")
            Integer count) {

        private static Recognised of(Found<?> found, Integer count) {
            return new Recognised(From.valueOf(found.from().name()), found.line(), count);
        }
    }

    /** Whether something stands in the text or was made from it. */
    @Schema(name = "RecognisedFrom", description = "`text`: it stands there; `derived`: it was made from what stands "
            + "there.")
    public enum From {
        TEXT, DERIVED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Map<String, Recognised> recognised(PageText page) {
        Map<String, Recognised> parts = new LinkedHashMap<>();
        put(parts, "publishedAt", page.date());
        put(parts, "section", page.section());
        put(parts, "headline", page.headline());
        put(parts, "standfirst", page.standfirst());
        if (!page.authors().isEmpty()) {
            parts.put("authors", Recognised.of(page.authors().get(0), page.authors().size()));
        }
        parts.put("body", new Recognised(From.TEXT, page.body().get(0).line(), page.body().size()));
        if (!page.rail().isEmpty()) {
            parts.put("related", new Recognised(From.TEXT, page.rail().get(0).line(), page.rail().size()));
        }
        return parts;
    }

    private static void put(Map<String, Recognised> parts, String name, Found<?> found) {
        if (found != null) {
            parts.put(name, Recognised.of(found, null));
        }
    }
}
