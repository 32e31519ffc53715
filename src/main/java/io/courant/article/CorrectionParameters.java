package io.courant.article;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of corrections. */
record CorrectionParameters(
        @RestQuery
        @Parameter(description = "Only corrections made at this time or later: RFC 3339, or a plain date, which means the "
                + "midnight in UTC with which it begins.", example = "2026-10-01")
        String since,
        @RestQuery("class")
        @Parameter(description = "Only corrections of these classes: `correction`, `clarification`, `update`, `retraction`. "
                + "A comma means any of.", example = "correction,retraction")
        List<String> classes,
        @RestQuery
        @Parameter(description = "Only corrections to articles of these outlets (id or slug). A comma means any of; a "
                + "leading `-` means not.", example = "the-aldous-courier,-northmere-wire")
        List<String> publisher,
        @RestQuery
        @Parameter(description = "Only corrections to articles in these sections (id or slug). A comma means any of; a "
                + "leading `-` means not.", example = "world-news,politics")
        List<String> section,
        @RestQuery
        @Parameter(description = "The order: by the time of the correction.", schema = @Schema(type = SchemaType.STRING,
                defaultValue = "-at", enumeration = {"-at", "at"}))
        String sort,
        @BeanParam PageParameters page) {}
