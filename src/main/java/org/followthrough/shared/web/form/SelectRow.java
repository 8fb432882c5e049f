package org.followthrough.shared.web.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;

/**
 * One of many choices in a list. The property {@code <id>.prompt} is its first line, which stands for no choice.
 *
 * @param <T> what can be chosen
 */
public final class SelectRow<T> extends FormRow<SelectRow<T>> {

    private final Choices<T> choices;
    private final Answer<T> input;
    private String prompt;

    /** @param model the choice made before, or null; set to null when none is made */
    public SelectRow(String id, IModel<T> model, List<? extends T> values) {
        this(id, model, () -> values);
    }

    /** @param values asked once, when the page is built */
    public SelectRow(String id, IModel<T> model, IModel<? extends List<? extends T>> values) {
        super(id);
        choices = new Choices<>(this, values);
        input = new Answer<>(this, model) {
            @Override
            public void convertInput() {
                String key = getInput();
                setConvertedInput(isMissing() ? null : choices.find(key).orElse(null));
                if (getConvertedInput() == null && !isMissing()) {
                    refuse("choose", Map.of());
                }
            }

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", getInputName());
                tag.put("class", "govuk-select" + (hasError() ? " govuk-select--error" : ""));
            }
        };
    }

    /** How a choice is called, when its words are not properties. */
    public SelectRow<T> labelled(Function<? super T, String> words) {
        choices.labelled(words);
        return this;
    }

    /** The first line, when it is not the property {@code <id>.prompt}. */
    public SelectRow<T> prompt(String words) {
        prompt = words;
        return this;
    }

    @Override
    public FormComponent<T> field() {
        return input;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(input);
        RepeatingView options = new RepeatingView("option");
        String first = prompt == null ? words("prompt") : prompt;
        options.add(newOption(options.newChildId(), "", first == null ? "" : first));
        for (T value : choices.all()) {
            options.add(newOption(options.newChildId(), Choices.key(value), choices.label(value)));
        }
        input.add(options);
    }

    private Label newOption(String id, String key, String words) {
        Label option = new Label(id, words);
        option.add(AttributeModifier.replace("value", key));
        option.add(AttributeModifier.replace("selected", () -> key.equals(chosenKey()) ? "selected" : null));
        return option;
    }

    private String chosenKey() {
        if (input.hasRawInput()) {
            return input.getRawInput();
        }
        return input.getModelObject() == null ? "" : Choices.key(input.getModelObject());
    }
}
