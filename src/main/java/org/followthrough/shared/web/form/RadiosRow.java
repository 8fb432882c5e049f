package org.followthrough.shared.web.form;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;

/**
 * One of a few choices. The words of an enum's choices are properties: {@code where.ON_TRACK}, {@code
 * where.ON_TRACK.hint}.
 *
 * @param <T> what can be chosen
 */
public final class RadiosRow<T> extends ChoiceRow<T, RadiosRow<T>> {

    private final Answer<T> input;

    /** @param model the choice made before, or null; set to null when none is made */
    public RadiosRow(String id, IModel<T> model, List<? extends T> values) {
        this(id, model, () -> values);
    }

    /** @param values asked once, when the page is built */
    public RadiosRow(String id, IModel<T> model, IModel<? extends List<? extends T>> values) {
        super(id, values);
        input = new GroupAnswer<>(this, model) {
            @Override
            public void convertInput() {
                String key = getInput();
                setConvertedInput(key == null || key.isEmpty() ? null : choices().find(key).orElse(null));
                if (getConvertedInput() == null && key != null && !key.isEmpty()) {
                    refuse("choose", Map.of());
                }
            }
        };
        input.setOutputMarkupId(false);
    }

    @Override
    boolean isChosen(T value) {
        String key = input.hasRawInput() ? input.getRawInput() : input.getModelObject() == null ? null
                : Choices.key(input.getModelObject());
        return Choices.key(value).equals(key);
    }

    @Override
    String type() {
        return "radio";
    }

    @Override
    String block() {
        return "govuk-radios";
    }

    @Override
    public FormComponent<T> field() {
        return input;
    }
}
