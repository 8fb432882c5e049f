package org.followthrough.plan.web;

import java.util.Optional;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** The sub-committee's own confidence beside the agency's, with a reason. */
@PagePath("/actions/${ref}/confidence")
@Requires(Permission.SIGN_OFF)
public class ConfidencePage extends FramePage implements Occasion {

    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Decisions decisions;
    @SpringBean
    private DecisionFacts facts;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private final IModel<Integer> startedFrom = new Model<>();
    private final Question question = new ConfidenceQuestion("question", this);
    private final BaseForm form = new BaseForm("form");
    private final HiddenField<Integer> version = new HiddenField<>("startedFrom", startedFrom, Integer.class);

    /** @param parameters {@code ref} of the action */
    public ConfidencePage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!decisions.mayJudge(signedIn.required(), action.getObject())) {
            throw new NotAllowed();
        }
        backTo(ActionPage.class, getPageParameters());
        startedFrom.setObject(action.getObject().currentVersion());
        add(new SummaryList("facts", LoadableDetachableModel.of(
                () -> facts.of(action.getObject(), question.rests()))));
        form.add(version, question, new FormButton("save", this::save),
                new LocalHref("cancel", "/actions/" + reference()));
        add(form);
    }

    private void save() {
        if (!question.isConsistent()) {
            return;
        }
        try {
            question.record(startedFrom.getObject());
        } catch (ChangedMeanwhile e) {
            action.detach();
            form.error(firstToSave.said(this, action.getObject()));
            version.clearInput();
            startedFrom.setObject(action.getObject().currentVersion());
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    @Override
    public Action action() {
        return action.getObject();
    }

    @Override
    public Person recorder() {
        return signedIn.required();
    }

    @Override
    public Person decider() {
        return signedIn.required();
    }

    @Override
    public Optional<String> minute() {
        return Optional.empty();
    }

    private String reference() {
        return action.getObject().reference();
    }

    @Override
    protected IModel<String> heading() {
        return action.map(Action::title);
    }

    @Override
    protected IModel<String> caption() {
        return action.map(facts::caption);
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(action.map(Action::reference),
                action.map(Action::title));
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
