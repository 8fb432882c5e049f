package org.followthrough.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The path a page is found at, such as {@code /actions/${ref}}. Every page has one; pages are found by it and mounted
 * when the application starts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PagePath {

    /** Begins with a slash; {@code ${name}} stands for one segment that must be there. */
    String value();
}
