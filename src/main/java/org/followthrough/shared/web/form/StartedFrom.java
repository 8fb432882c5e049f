package org.followthrough.shared.web.form;

import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.Model;

/** The version a form was filled in from: the form carries it, so that nobody writes over what they have not seen. */
public final class StartedFrom extends HiddenField<Integer> {

    /** @param current the version on the screen; 0 for what is not there yet */
    public StartedFrom(int current) {
        super("startedFrom", Model.of(current), Integer.class);
    }

    /** Whatever part of the form it stands in. */
    @Override
    public String getInputName() {
        return getId();
    }

    /** 0, which is no version, when the form was sent without it. */
    public int version() {
        return getModelObject() == null ? 0 : getModelObject();
    }

    /** The person has been told of this version: what they save next starts from it. */
    public void renew(int current) {
        clearInput();
        setModelObject(current);
    }
}
