package org.followthrough.plan.web;

import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Decisions;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** The sub-committee's own confidence beside the agency's, with a reason. */
@PagePath("/actions/${ref}/confidence")
@Requires(Permission.SIGN_OFF)
public class ConfidencePage extends PageOfAction implements Occasion {

    @SpringBean
    private Decisions decisions;
    @SpringBean
    private DecisionFacts facts;

    private final Question question = new ConfidenceQuestion("question", this);
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code ref} of the action */
    public ConfidencePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!decisions.mayJudge(reader(), action())) {
            throw new NotAllowed();
        }
        backTo(ActionPage.class, getPageParameters());
        startedFrom = new StartedFrom(action().currentVersion());
        add(new SummaryList("facts", LoadableDetachableModel.of(
                () -> facts.of(action(), question.rests()))));
        form.add(startedFrom, question, new FormButton("save", this::save),
                new LocalHref("cancel", "/actions/" + reference()));
        add(form);
    }

    private void save() {
        if (!question.isConsistent()) {
            return;
        }
        try {
            question.record(startedFrom.version());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form, startedFrom);
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    @Override
    public Person recorder() {
        return reader();
    }

    @Override
    public Person decider() {
        return reader();
    }

    @Override
    public Optional<String> minute() {
        return Optional.empty();
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Action::title);
    }

    @Override
    protected IModel<String> caption() {
        return now().map(facts::caption);
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference),
                now().map(Action::title));
    }
}
