package org.followthrough.shared.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.panel.Fragment;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;

/**
 * Radios or checkboxes: each choice with a label, perhaps a hint, and perhaps questions that are asked only with it.
 *
 * @param <T> what can be chosen
 */
abstract class ChoiceRow<T, R extends ChoiceRow<T, R>> extends FieldsetRow<R> {

    private final Choices<T> choices;
    private final Map<String, Fragment> reveals = new HashMap<>();
    private boolean small;

    ChoiceRow(String id, IModel<? extends List<? extends T>> values) {
        super(id);
        choices = new Choices<>(this, values);
    }

    /** How a choice is called, when its words are not properties. */
    public R labelled(Function<? super T, String> words) {
        choices.labelled(words);
        return self();
    }

    /** The hint under a choice; null for none. */
    public R hinted(Function<? super T, String> words) {
        choices.hinted(words);
        return self();
    }

    /** Small boxes close together, for filters and long lists. */
    public R compact() {
        small = true;
        return self();
    }

    /**
     * Asks more with this choice. Without it the answers are not checked and come out as null.
     *
     * @param fragment the id of a {@code wicket:fragment} in the markup of {@code page}
     */
    public R reveal(T choice, String fragment, MarkupContainer page, Component... questions) {
        Fragment content = new Fragment("content", fragment, page);
        content.add(questions);
        reveals.put(Choices.key(choice), content);
        return self();
    }

    abstract boolean isChosen(T value);

    /** {@code radio} or {@code checkbox}. */
    abstract String type();

    /** {@code govuk-radios} or {@code govuk-checkboxes}. */
    abstract String block();

    @Override
    public abstract FormComponent<?> field();

    final Choices<T> choices() {
        return choices;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RepeatingView items = new RepeatingView("choice");
        int place = 1;
        for (T value : choices.all()) {
            items.add(newChoice(items.newChildId(), value, place == 1 ? getId() : getId() + "-" + place));
            place++;
        }
        FormComponent<?> input = field();
        input.add(items);
        input.add(AttributeModifier.replace("class", () -> block() + (small ? " " + block() + "--small" : "")),
                AttributeModifier.replace("data-module", block()));
        add(input);
    }

    private WebMarkupContainer newChoice(String id, T value, String inputId) {
        Fragment questions = reveals.get(Choices.key(value));
        String hint = choices.hint(value);
        WebMarkupContainer choice = new WebMarkupContainer(id);
        WebMarkupContainer item = new WebMarkupContainer("item");
        item.add(AttributeModifier.replace("class", block() + "__item"));
        item.add(new WebMarkupContainer("box") {
            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("class", block() + "__input");
                tag.put("name", ChoiceRow.this.getId());
                tag.put("type", type());
                tag.put("value", Choices.key(value));
                if (isChosen(value)) {
                    tag.put("checked", "checked");
                }
                if (hint != null) {
                    tag.put("aria-describedby", inputId + "-item-hint");
                }
                if (questions != null) {
                    tag.put("data-aria-controls", "conditional-" + inputId);
                }
            }
        }.setMarkupId(inputId));
        item.add(new Label("words", choices.label(value)).add(AttributeModifier.replace("for", inputId),
                AttributeModifier.append("class", block() + "__label")));
        item.add(new Label("about", hint).add(AttributeModifier.append("class", block() + "__hint"))
                .setMarkupId(inputId + "-item-hint").setVisible(hint != null));
        choice.add(item, newReveal(value, questions, inputId));
        return choice;
    }

    private Component newReveal(T value, Fragment questions, String inputId) {
        Reveal reveal = new Reveal("reveal", () -> isChosen(value));
        reveal.setMarkupId("conditional-" + inputId);
        reveal.add(AttributeModifier.replace("class", () -> block() + "__conditional"
                + (isChosen(value) ? "" : " " + block() + "__conditional--hidden")));
        reveal.add(questions != null ? questions : new WebMarkupContainer("content"));
        return reveal.setVisible(questions != null);
    }
}
