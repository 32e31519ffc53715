package io.courant.article;

import io.courant.body.Body;
import io.courant.body.Image;
import io.courant.taxonomy.Author;
import io.courant.taxonomy.Section;
import io.courant.taxonomy.Tag;
import java.time.Instant;
import java.util.List;

/** All that an article says, as one value: it is written whole, never field by field. */
public record Content(String headline, String standfirst, String language, Section section, List<Tag> tags,
        List<Author> authors, Image image, Body body, String canonicalUrl, Instant publishedAt) {}
