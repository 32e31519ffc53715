package io.courant.cache;

import io.courant.http.EntityTags;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Whether the client has the answer already (RFC 9110, section 13.2.2). */
final class Condition {

    private Condition() {}

    static boolean fresh(String ifNoneMatch, String ifModifiedSince, Answer answer, Clock clock) {
        if (ifNoneMatch != null) {
            return EntityTags.match(ifNoneMatch, answer.tag());
        }
        return ifModifiedSince != null && answer.hasTime(clock) && !answer.modified().isAfter(read(ifModifiedSince));
    }

    /** What is no date is as good as no condition. */
    private static Instant read(String date) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
