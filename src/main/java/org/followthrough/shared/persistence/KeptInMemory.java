package org.followthrough.shared.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a mapper, or one statement of it: what it writes is kept in memory by every node, as a part of {@link Kept}. Each
 * write is counted in {@link ChangeMark#people}, so that nobody has to remember to.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface KeptInMemory {
}
