package nl.passend.core.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several of {@link Aanname} at one place; write those, not this. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Stabiel
public @interface Aannames {
    /** The assumptions. */
    Aanname[] value();
}
