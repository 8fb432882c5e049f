package org.followthrough.shared.web.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.interpolator.MapVariableInterpolator;

/**
 * One question of a form: label, hint, error and input. The row's id is the input's name and markup id.
 *
 * @param <R> the row itself, so that calls can be chained
 */
public abstract class FormRow<R extends FormRow<R>> extends Panel implements Focusable {

    private IModel<String> label;
    private IModel<String> hint;
    private boolean required;
    private String size = "";
    private boolean unseen;

    protected FormRow(String id) {
        super(id);
        label = () -> getString(id + ".label");
        hint = () -> words("hint");
    }

    /** The input inside; its model has the value when the form is submitted without error. */
    public abstract FormComponent<?> field();

    /** An answer must be given; the property {@code <id>.required} says so when it is missing. */
    public R required() {
        required = true;
        return self();
    }

    /** The label, when it is not fixed words. */
    public R label(IModel<String> words) {
        label = words;
        return self();
    }

    /** The hint, when it is not fixed words. */
    public R hint(IModel<String> words) {
        hint = words;
        return self();
    }

    /** The question in bold, as for the main questions of a page. */
    public R bold() {
        size = "m";
        return self();
    }

    /** The question in small bold, as for a question within another. */
    public R small() {
        size = "s";
        return self();
    }

    /** The label is read out but not seen, where a heading of a table says the same. */
    public R unseen() {
        unseen = true;
        return self();
    }

    @Override
    public String focusId() {
        return getId();
    }

    /** Whether the question was asked: not when it belongs to a choice that was not made. */
    public final boolean asked() {
        Reveal reveal = findParent(Reveal.class);
        return reveal == null || reveal.chosen();
    }

    final boolean isRequired() {
        return required;
    }

    /** The property {@code <id>.<key>}; null when there is none. */
    protected final String words(String key) {
        return getLocalizer().getStringIgnoreSettings(getId() + "." + key, this, null, null);
    }

    /**
     * How the answer is called in an error, such as "The new due date": the property {@code <id>.name}, or the label.
     */
    protected final String answerName() {
        String name = words("name");
        if (name != null) {
            return name;
        }
        String words = label.getObject();
        return words.endsWith("?") ? getString("row.answer") : words.replace(getString("row.optional"), "");
    }

    /** The sentence for a missing answer. */
    protected String missing() {
        return sentence("required", Map.of());
    }

    /**
     * The property {@code <id>.<key>}, or the general words {@code row.<key>}, with these values and {@code ${name}}.
     */
    protected final String sentence(String key, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", answerName());
        String pattern = words(key);
        return new MapVariableInterpolator(pattern != null ? pattern : getString("row." + key), all).toString();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(newLabel("label", label));
        add(new Label("hint", hint) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(hintShown());
            }
        }.setMarkupId(hintId()));
        WebMarkupContainer error = new WebMarkupContainer("error") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(firstError() != null);
            }
        };
        error.setMarkupId(errorId());
        add(error.add(new Label("sentence", this::firstError).setRenderBodyOnly(true)));
    }

    /** The label for the input; a question with several inputs has none of its own. */
    protected Component newLabel(String id, IModel<String> words) {
        return new Label(id, words).add(AttributeModifier.replace("for", getId()), sized("govuk-label"));
    }

    /** The modifier of a CSS class for the chosen size. */
    final AttributeModifier sized(String block) {
        return AttributeModifier.append("class",
                unseen ? "govuk-visually-hidden" : size.isEmpty() ? null : block + "--" + size);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.append("class", "govuk-form-group", " ");
        if (firstError() != null) {
            tag.append("class", "govuk-form-group--error", " ");
        }
    }

    final boolean hasError() {
        return firstError() != null;
    }

    private String firstError() {
        for (Component place : List.of(field(), this)) {
            FeedbackMessage message = place.getFeedbackMessages().first(FeedbackMessage.ERROR);
            if (message != null) {
                return String.valueOf(message.getMessage());
            }
        }
        return null;
    }

    /** The ids of what describes the input and is shown; null for none. */
    protected String describedBy() {
        List<String> ids = new ArrayList<>();
        if (hintShown()) {
            ids.add(hintId());
        }
        if (hasError()) {
            ids.add(errorId());
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private boolean hintShown() {
        String words = hint.getObject();
        return words != null && !words.isEmpty();
    }

    private String hintId() {
        return getId() + "-hint";
    }

    private String errorId() {
        return getId() + "-error";
    }

    @SuppressWarnings("unchecked")
    protected final R self() {
        return (R) this;
    }
}
