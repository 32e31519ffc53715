package io.courant.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every list: which page of it. */
public record PageParameters(
        @RestQuery
        @Parameter(description = "How many items at most.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1",
                maximum = "100", defaultValue = "20"))
        String limit,
        @RestQuery
        @Parameter(description = "Continue after this place: the `next` of the page before, as it came. "
                + "Pages never repeat or lose an item that was there, whatever is published meanwhile.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
        String after,
        @RestQuery
        @Parameter(description = "Count all items that the filters match: not at all, by the planner's estimate "
                + "(cheap, may be far off), or exactly (slow on large results).",
                schema = @Schema(type = SchemaType.STRING, enumeration = {"none", "estimate", "exact"},
                        defaultValue = "none"))
        String count) {}
