package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Update;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** The sub-committee's own confidence beside the agency's, with a reason. */
@PagePath("/actions/${ref}/confidence")
@Requires(Permission.SIGN_OFF)
public class ConfidencePage extends FramePage {

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
    private final IModel<Judgement> judgement = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final HiddenField<Integer> version = new HiddenField<>("startedFrom", startedFrom, Integer.class);

    /** @param parameters {@code ref} of the action */
    public ConfidencePage(PageParameters parameters) {
        super(parameters);
    }

    /** The answers offered; the last leaves the agency's word alone. */
    enum Judgement {
        ON_TRACK(Confidence.ON_TRACK), AT_RISK(Confidence.AT_RISK), OFF_TRACK(Confidence.OFF_TRACK), NONE(null);

        private final Confidence confidence;

        Judgement(Confidence confidence) {
            this.confidence = confidence;
        }

        static Judgement of(Confidence confidence) {
            return confidence == null ? null : valueOf(confidence.name());
        }
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
        judgement.setObject(Judgement.of(action.getObject().state().committeeConfidence()));
        add(new SummaryList("facts", LoadableDetachableModel.of(() -> facts.of(action.getObject(), List.of(
                SummaryRow.of(getString("agencySays"), ActionWords.name(action.getObject().state().confidence())))))));
        form.add(version, new RadiosRow<>("judgement", judgement, List.of(Judgement.values())).bold().required(),
                new TextAreaRow("reason", reason).bold().limit(Update.REASON_LIMIT).rows(4).required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/actions/" + reference()));
        add(form);
    }

    private void save() {
        try {
            decisions.judge(signedIn.required(), signedIn.required(), reference(), startedFrom.getObject(),
                    judgement.getObject().confidence, reason.getObject());
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
