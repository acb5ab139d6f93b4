package nl.passend.core.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something about a platform that its public pages do not say and the code relies on. Each stands in the README of its adapter too; a
 * test holds the two equal.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(Aannames.class)
@Stabiel
public @interface Aanname {
    /** What is assumed, in one sentence. */
    String wat();

    /** Since when, as {@code yyyy-mm}. */
    String sinds();
}
