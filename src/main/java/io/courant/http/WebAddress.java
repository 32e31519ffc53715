package io.courant.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that a reader may be sent to: http or https, or a path of this server, and never a script. */
@Pattern(regexp = "(https?://[^/\\s\"<>\\\\]+|/(?![/\\\\]))[^\\s\"<>\\\\]*")
@Size(max = 2000)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    String message() default "must be an http or https address, or a path that begins with one /, of at most 2,000 "
            + "characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
