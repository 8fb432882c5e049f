package org.followthrough.shared.web.form;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;

/** One line of text, 200 characters unless said otherwise. */
public final class TextRow extends FormRow<TextRow> {

    private final TextAnswer input;
    private String width = "";
    private String autocomplete;
    private boolean decimal;
    private String type = "text";

    /** @param model set to null when nothing was typed */
    public TextRow(String id, IModel<String> model) {
        super(id);
        input = new TextAnswer(this, model, 200) {
            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("type", type);
                tag.put("name", getInputName());
                tag.put("value", getValue());
                tag.put("class", "govuk-input" + width + (hasError() ? " govuk-input--error" : ""));
                if (autocomplete != null) {
                    tag.put("autocomplete", autocomplete);
                }
                if (decimal) {
                    tag.put("inputmode", "decimal");
                }
                if (type.equals("email")) {
                    tag.put("spellcheck", "false");
                    tag.put("autocapitalize", "none");
                }
            }
        };
    }

    /** The most characters accepted. */
    public TextRow limit(int characters) {
        input.limit(characters);
        return this;
    }

    /** As wide as this many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public TextRow width(int characters) {
        width = " govuk-input--width-" + characters;
        return this;
    }

    /** What a browser may fill in, such as {@code username} or {@code name}. */
    public TextRow autocomplete(String token) {
        autocomplete = token;
        return this;
    }

    /** Shows the keyboard for a number on a phone; what is typed is read by the page. */
    public TextRow decimal() {
        decimal = true;
        return this;
    }

    /** Shows the keyboard for an e-mail address on a phone. */
    public TextRow email() {
        type = "email";
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
    }
}
