package org.followthrough.plan.web;

import java.util.List;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.plan.View;

/**
 * A filter of the work list by what is not in an action's position. A feature introduces its own by a bean of this
 * type, in the order they are shown.
 */
public interface ListFilter {

    /** Its name in the address of the list. */
    String name();

    /** What stands above its choices. */
    String legend();

    /**
     * The choices this reader has, in order; none where they may not know of such things.
     *
     * @param view what the list is of
     * @param asked choices in the address, which are offered however old they are
     */
    List<Choice> choices(Person reader, View view, Set<String> asked);

    /**
     * One choice.
     *
     * @param value in the address
     * @param actionIds the actions it means, beyond the view as well
     */
    record Choice(String value, String label, Set<Long> actionIds) {
    }
}
