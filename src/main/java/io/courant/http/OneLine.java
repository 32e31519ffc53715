package io.courant.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is shown on one line, as a name is: it shows something, and nothing in it turns text around. */
@Pattern(regexp = "^(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^" + OneLine.UNSAFE + "]*$")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OneLine {

    /** Characters that no name may have, as a regular expression writes them between brackets. */
    String UNSAFE = "\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";

    String message() default "must be one line that shows something, and hold no control characters and no "
            + "bidirectional controls";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
