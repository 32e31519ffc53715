package io.courant.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param <T> the record of one item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "The items, in the order of `sort`.", required = true)
        List<T> items,
        @Schema(description = "The cursor of the next page, to be passed as `after`; absent on the last page. "
                + "Opaque: pass it on as it is.")
        String next,
        @Schema(description = "How many items the filters match in all; only there when `count` asked for it.",
                minimum = "0", examples = "412")
        Long count,
        @Schema(description = "With `q`: what of it was read otherwise than it was written, and why.",
                examples = "A quotation mark is not closed, and was left out.")
        String note) implements Listing<T> {

    Page(List<T> items, String next, Long count) {
        this(items, next, count, null);
    }

    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** The same with what is to be said about how it was asked for; null if there is nothing. */
    public Page<T> noted(String other) {
        return new Page<>(items, next, count, other);
    }

    public Page<T> map(UnaryOperator<T> change) {
        return new Page<>(items.stream().map(change).toList(), next, count, note);
    }
}
