package org.followthrough.shared.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;

/** A question with several inputs: a fieldset whose legend is the question. */
abstract class FieldsetRow<R extends FieldsetRow<R>> extends FormRow<R> {

    FieldsetRow(String id) {
        super(id);
        bold();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new TransparentWebMarkupContainer("fieldset")
                .add(AttributeModifier.replace("role", role()),
                        AttributeModifier.replace("aria-describedby", this::describedBy)));
    }

    /** What a screen reader announces the fieldset as, beyond what it is by itself; null for nothing. */
    String role() {
        return null;
    }

    @Override
    protected Component newLabel(String id, IModel<String> words) {
        return new Label(id, words).add(sized("govuk-fieldset__legend"));
    }
}
