package io.courant.cache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The good answers of this operation are the same for everybody, and are kept until something that they show is touched.
 * What that is, the records in the answer say themselves ({@link io.courant.change.Tagged}); a list depends on more than
 * it shows, since what is not in it may come into it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {

    /** The content tags of the collections that a list is taken from, unless {@link Dependencies} names narrower ones. */
    String[] value() default {};
}
