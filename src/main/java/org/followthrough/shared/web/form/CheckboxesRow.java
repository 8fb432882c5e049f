package org.followthrough.shared.web.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;

/**
 * Any number of choices.
 *
 * @param <T> what can be chosen
 */
public final class CheckboxesRow<T> extends ChoiceRow<T, CheckboxesRow<T>> {

    private final Answer<Set<T>> input;

    /** @param model the choices made before, in any order; set to the empty set when none is made */
    public CheckboxesRow(String id, IModel<Set<T>> model, List<? extends T> values) {
        this(id, model, () -> values);
    }

    /** @param values asked once, when the page is built */
    public CheckboxesRow(String id, IModel<Set<T>> model, IModel<? extends List<? extends T>> values) {
        super(id, values);
        input = new GroupAnswer<>(this, model) {
            @Override
            public boolean isInputNullable() {
                return true;
            }

            @Override
            boolean isMissing() {
                return keys().isEmpty();
            }

            @Override
            public void convertInput() {
                setConvertedInput(keys().stream().flatMap(key -> choices().find(key).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }

            private List<String> keys() {
                String[] sent = getInputAsArray();
                return sent == null ? List.of() : Stream.of(sent).filter(key -> key != null && !key.isEmpty()).toList();
            }
        };
        input.setOutputMarkupId(false);
    }

    @Override
    boolean isChosen(T value) {
        if (!input.hasRawInput()) {
            return input.getModelObject() != null && input.getModelObject().contains(value);
        }
        String sent = input.getRawInput();
        return sent != null && List.of(sent.split(FormComponent.VALUE_SEPARATOR)).contains(Choices.key(value));
    }

    @Override
    String type() {
        return "checkbox";
    }

    @Override
    String block() {
        return "govuk-checkboxes";
    }

    @Override
    public FormComponent<Set<T>> field() {
        return input;
    }
}
