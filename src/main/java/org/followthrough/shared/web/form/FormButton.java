package org.followthrough.shared.web.form;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.repeater.AbstractRepeater;
import org.apache.wicket.util.string.Strings;

/**
 * A {@code <button>} that submits its form; its words are the property {@code <id>.label}. A double click counts once.
 */
public class FormButton extends Button {

    private final Runnable action;
    private String kind = "";

    /** @param action what happens when the form is without error; it usually ends with a redirect */
    public FormButton(String id, Runnable action) {
        super(id);
        this.action = action;
        setMarkupId(id);
    }

    /** Grey, beside the main button. */
    public FormButton secondary() {
        kind = " govuk-button--secondary";
        return this;
    }

    /** Red, for the last step of something that cannot be undone. */
    public FormButton warning() {
        kind = " govuk-button--warning";
        return this;
    }

    /** White, within a coloured panel. */
    public FormButton inverse() {
        kind = " govuk-button--inverse";
        return this;
    }

    /** Acts without looking at the fields, such as "Remove this file". */
    public FormButton withoutChecks() {
        setDefaultFormProcessing(false);
        return this;
    }

    /** The same in whatever part of the form the button stands; in a list each row has its own. */
    @Override
    public String getInputName() {
        return findParent(AbstractRepeater.class) == null ? getId() : super.getInputName();
    }

    @Override
    public void onSubmit() {
        action.run();
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.remove("value");
        tag.put("type", "submit");
        tag.put("class", "govuk-button" + kind);
        tag.put("data-module", "govuk-button");
        tag.put("data-prevent-double-click", "true");
    }

    @Override
    public void onComponentTagBody(MarkupStream markupStream, ComponentTag openTag) {
        replaceComponentTagBody(markupStream, openTag, Strings.escapeMarkup(getString(getId() + ".label")));
    }
}
