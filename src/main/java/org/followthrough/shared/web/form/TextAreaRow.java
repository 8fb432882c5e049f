package org.followthrough.shared.web.form;

import java.util.Locale;
import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.Strings;

/** Several lines of text with a limit that is shown and counted, 1,000 characters unless said otherwise. */
public final class TextAreaRow extends FormRow<TextAreaRow> {

    private final TextAnswer input;
    private int rows = 5;

    /** @param model set to null when nothing was typed */
    public TextAreaRow(String id, IModel<String> model) {
        super(id);
        input = new TextAnswer(this, model, 1000) {
            @Override
            String clean(String typed) {
                return PlainText.of(typed);
            }

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", getInputName());
                tag.put("rows", rows);
                tag.put("class", "govuk-textarea govuk-js-character-count"
                        + (hasError() ? " govuk-textarea--error" : ""));
            }

            @Override
            public void onComponentTagBody(MarkupStream markupStream, ComponentTag openTag) {
                replaceComponentTagBody(markupStream, openTag, "\n" + Strings.escapeMarkup(getValue()));
            }
        };
    }

    /** The most characters accepted. */
    public TextAreaRow limit(int characters) {
        input.limit(characters);
        return this;
    }

    /** How many lines are shown at once. */
    public TextAreaRow rows(int lines) {
        rows = lines;
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
        add(new Label("info", () -> sentence("upTo", Map.of("limit", String.format(Locale.UK, "%,d", input.limit()))))
                .setMarkupId(infoId()));
    }

    @Override
    protected String describedBy() {
        String others = super.describedBy();
        return others == null ? infoId() : others + " " + infoId();
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.append("class", "govuk-character-count", " ");
        tag.put("data-module", "govuk-character-count");
        tag.put("data-maxlength", input.limit());
    }

    private String infoId() {
        return getId() + "-info";
    }
}
