package org.followthrough.shared.web.form;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;

/** A password: never shown again after an error, may be pasted, is taken exactly as typed up to 200 characters. */
public final class PasswordRow extends FormRow<PasswordRow> {

    private final TextAnswer input;
    private String autocomplete = "current-password";

    /** @param model set to null when nothing was typed */
    public PasswordRow(String id, IModel<String> model) {
        super(id);
        input = new TextAnswer(this, model, 200) {
            @Override
            String clean(String typed) {
                return typed;
            }

            @Override
            protected boolean shouldTrimInput() {
                return false;
            }

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", getInputName());
                tag.put("autocomplete", autocomplete);
                tag.put("class", "govuk-input govuk-password-input__input govuk-js-password-input-input"
                        + (hasError() ? " govuk-input--error" : ""));
            }
        };
    }

    /** A password that is being chosen, for which a password manager may make a proposal. */
    public PasswordRow chosen() {
        autocomplete = "new-password";
        return this;
    }

    @Override
    public FormComponent<String> field() {
        return input;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(input);
        add(new WebMarkupContainer("show").add(AttributeModifier.replace("aria-controls", getId())));
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.append("class", "govuk-password-input", " ");
        tag.put("data-module", "govuk-password-input");
    }
}
