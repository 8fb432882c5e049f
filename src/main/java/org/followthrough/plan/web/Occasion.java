package org.followthrough.plan.web;

import java.util.Optional;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;

/** Where a question is asked: on a page of its own between two meetings, or in a meeting. */
public interface Occasion {

    /** The action it is about, as it now stands. */
    Action action();

    /** Who records the answer. */
    Person recorder();

    /** Who decides: the recorder, or in a meeting the person the decision is taken by. */
    Person decider();

    /** The minute the decision will stand in; empty between meetings. In a meeting it may also be left open. */
    Optional<String> minute();
}
