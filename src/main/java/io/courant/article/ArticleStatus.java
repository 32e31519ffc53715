package io.courant.article;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an article is in its life. */
@Schema(name = "ArticleStatus", description = "Where an article is in its life. The public meets `published` and "
        + "`retracted`, which stays readable with its `notice`; editors meet `draft` too. What is published with a time "
        + "to come is scheduled: it shows itself then.")
public enum ArticleStatus {
    DRAFT("draft"), PUBLISHED("published"), RETRACTED("retracted");

    private static final Map<String, ArticleStatus> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(ArticleStatus::code, Function.identity()));

    @EnumeratedValue
    private final String code;

    ArticleStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The status that is called so in the database. */
    public static ArticleStatus of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }
}
