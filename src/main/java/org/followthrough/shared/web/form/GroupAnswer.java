package org.followthrough.shared.web.form;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.model.IModel;

/** The answer of a question with several inputs: they carry the names, and their fieldset points to hint and error. */
abstract class GroupAnswer<T> extends Answer<T> {

    GroupAnswer(FormRow<?> row, IModel<T> model) {
        super(row, model);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.remove("name");
    }

    @Override
    void describe(ComponentTag tag) {
    }
}
