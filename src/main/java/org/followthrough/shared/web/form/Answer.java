package org.followthrough.shared.web.form;

import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;

/** The input of a row. It is not checked when its question was not asked; its model is then set to null. */
abstract class Answer<T> extends FormComponent<T> {

    private final FormRow<?> row;

    Answer(FormRow<?> row, IModel<T> model) {
        super("input", model);
        this.row = row;
        setMarkupId(row.getId());
        setEscapeModelStrings(false); // the tag is escaped when it is written
    }

    final FormRow<?> row() {
        return row;
    }

    @Override
    public String getInputName() {
        return row.getId();
    }

    @Override
    public boolean isInputNullable() {
        return false;
    }

    @Override
    public void validate() {
        if (row.asked()) {
            super.validate();
        } else {
            setConvertedInput(null);
        }
    }

    @Override
    public boolean checkRequired() {
        return !row.isRequired() || !isMissing();
    }

    /** Whether nothing was answered. */
    boolean isMissing() {
        String typed = getInput();
        return typed == null || typed.isBlank();
    }

    @Override
    protected void reportRequiredError() {
        error(row.missing());
    }

    /** Refuses the answer with the property {@code <id>.<key>} or the general words for it. */
    final void refuse(String key, Map<String, ?> values) {
        error(row.sentence(key, values));
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        describe(tag);
    }

    /** Points to hint and error; a fieldset does that for the inputs within it. */
    void describe(ComponentTag tag) {
        String ids = row.describedBy();
        if (ids != null) {
            tag.put("aria-describedby", ids);
        }
    }
}
