package org.followthrough.shared.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.panel.Fragment;
import org.apache.wicket.model.IModel;

/**
 * One box to tick, such as "Ask for a later due date", perhaps with questions that are asked only when it is ticked.
 */
public final class CheckboxRow extends FormRow<CheckboxRow> {

    private final Answer<Boolean> input;
    private Fragment questions;

    /** @param model null counts as not ticked; set to true or false, and to null when the box was not offered */
    public CheckboxRow(String id, IModel<Boolean> model) {
        super(id);
        input = new Answer<>(this, model) {
            @Override
            public boolean isInputNullable() {
                return true;
            }

            @Override
            public void convertInput() {
                setConvertedInput(getInput() != null);
            }

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", getInputName());
                if (ticked()) {
                    tag.put("checked", "checked");
                }
                if (questions != null) {
                    tag.put("data-aria-controls", conditionalId());
                }
            }
        };
    }

    /**
     * Asks more when the box is ticked. Otherwise the answers are not checked and come out as null.
     *
     * @param fragment the id of a {@code wicket:fragment} in the markup of {@code page}
     */
    public CheckboxRow reveal(String fragment, MarkupContainer page, Component... parts) {
        questions = new Fragment("content", fragment, page);
        questions.add(parts);
        return this;
    }

    private boolean ticked() {
        return input.hasRawInput() ? input.getRawInput() != null : Boolean.TRUE.equals(input.getModelObject());
    }

    private String conditionalId() {
        return "conditional-" + getId();
    }

    @Override
    public FormComponent<Boolean> field() {
        return input;
    }

    @Override
    protected Component newLabel(String id, IModel<String> words) {
        return new Label(id, words).add(AttributeModifier.replace("for", getId()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(input);
        Reveal reveal = new Reveal("reveal", this::ticked);
        reveal.setMarkupId(conditionalId());
        reveal.add(AttributeModifier.append("class", () -> ticked() ? null : "govuk-checkboxes__conditional--hidden"));
        reveal.add(questions != null ? questions : new WebMarkupContainer("content"));
        add(reveal.setVisible(questions != null));
    }
}
