package org.followthrough.learning.event.web;

import java.io.Serializable;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.learning.event.Held;
import org.followthrough.shared.web.form.TextRow;

/** A question how many people, and the whole number typed. */
final class HeadCount implements Serializable {

    private final IModel<String> typed = new Model<>();
    private final TextRow row;

    /** @param before null where it is not known */
    HeadCount(String id, Integer before) {
        typed.setObject(before == null ? null : String.valueOf(before));
        row = new TextRow(id, typed).width(4).decimal().small();
    }

    /** The row in the form. */
    TextRow row() {
        return row;
    }

    /** Whether nothing was typed, or a number of people. */
    boolean isUnderstood() {
        return typed.getObject() == null || typed.getObject().matches("\\d{1,4}")
                && Integer.parseInt(typed.getObject()) <= Held.MOST_PEOPLE;
    }

    /** The number; null where nothing was typed. */
    Integer people() {
        return typed.getObject() == null ? null : Integer.valueOf(typed.getObject());
    }
}
