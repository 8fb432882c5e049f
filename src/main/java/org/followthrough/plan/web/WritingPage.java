package org.followthrough.plan.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.plan.Action;
import org.followthrough.review.web.NameWarning;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;

/**
 * A page on which people write about an action. What they typed outlives their session, and where it looks as if it
 * named a child they are asked before it is saved.
 */
abstract class WritingPage extends PageOfAction {

    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private DraftForm form;
    private NameWarning warning;

    WritingPage(PageParameters parameters) {
        super(parameters);
    }

    /** The word for this form in its address. */
    abstract String word();

    /** Whether the answers go together; says at its field what does not. */
    abstract boolean isConsistent();

    /** All that was typed in words; null where nothing was. */
    abstract Stream<String> texts();

    /** Saves what was typed and leads on. */
    abstract void record();

    /** Shows the questions again to who would rather change their words. */
    void changeIt() {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        form = new DraftForm("form", reader().id(), word() + "/" + reference());
        warning = new NameWarning("warning", now().map(Action::reviewId),
                () -> "action/" + reference(), this::saveAsItIs, this::changeIt);
        questions.add(AttributeModifier.replace("hidden", () -> isAsking() ? "hidden" : null));
        add(form.add(new DraftNotice("draft", form), warning, questions));
    }

    final void save() {
        if (isConsistent() && !warning.isNeeded(texts().filter(Objects::nonNull).toList())) {
            record();
        }
    }

    private void saveAsItIs() {
        if (isConsistent()) {
            record();
        }
    }

    private boolean isAsking() {
        return warning != null && warning.isShown();
    }

    /** Where the questions stand. */
    final WebMarkupContainer questions() {
        return questions;
    }

    final DraftForm form() {
        return form;
    }

    /** The heading above the questions. */
    IModel<String> usualHeading() {
        return super.heading();
    }

    /** The title of the page with the questions. */
    abstract IModel<String> usualTitle();

    @Override
    protected final IModel<String> heading() {
        return unlessAsking(usualHeading());
    }

    @Override
    protected final IModel<String> title() {
        return unlessAsking(usualTitle());
    }

    private IModel<String> unlessAsking(IModel<String> usual) {
        return () -> isAsking() ? getString("warning.heading") : usual.getObject();
    }
}
