package org.followthrough.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Actions told apart by what is not in their position, such as the meeting that decided about them.
 *
 * @param members ids of the actions of each choice; an action may be of several or of none
 * @param asked the choices asked for; empty asks nothing
 */
public record ActionGroup(Map<String, Set<Long>> members, Set<String> asked) {

    public ActionGroup {
        members = Map.copyOf(members);
        asked = Set.copyOf(asked);
    }

    /** The choices an action is of. */
    List<String> of(long actionId) {
        return members.keySet().stream().filter(choice -> members.get(choice).contains(actionId)).toList();
    }

    /** Whether the action is of a choice asked for, or nothing is asked. */
    boolean matches(long actionId) {
        return asked.isEmpty() || asked.stream().anyMatch(choice -> members.getOrDefault(choice, Set.of())
                .contains(actionId));
    }
}
