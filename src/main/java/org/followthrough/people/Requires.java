package org.followthrough.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission a page asks before it is made. Stands beside the page's class name and path. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Requires {

    /** Any one of these is enough; empty means any signed-in person. */
    Permission[] value();

    /** Whether it opens for who came by a one-time link, too. */
    boolean byLink() default false;
}
