package org.followthrough.plan.web;

import org.apache.wicket.markup.html.panel.Panel;

/** What is asked on the page of a decision. */
abstract class Question extends Panel {

    Question(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    /** Whether the answers go together; says at its field what does not. */
    abstract boolean isConsistent();

    /** Records the answer, started from this version of the action. */
    abstract void record(int startedFrom);

    /** What was recorded, for the reader: a key of the page's properties. */
    abstract String said();
}
