package org.followthrough.plan.web;

import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;

/**
 * Something else a reader may do with an action, beside what plans know of. A feature introduces its own by a bean of
 * this type.
 *
 * @param order smaller comes first
 * @param label the words of its button
 * @param path of the page where it is done; the action's reference is put after it
 * @param offered whether the reader may do it with the action today
 */
public record MoreTask(int order, Supplier<String> label, String path, BiPredicate<Person, Action> offered) {
}
