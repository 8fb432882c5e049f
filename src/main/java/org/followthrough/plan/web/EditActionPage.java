package org.followthrough.plan.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;

/** Changes what an action says and who leads it; in a draft, its dates too. */
@PagePath("/actions/${ref}/edit")
@Requires(Permission.EDIT_PLANS)
public class EditActionPage extends ActionForm {

    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private Plans plans;
    @SpringBean
    private People people;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private StartedFrom startedFrom;

    public EditActionPage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(signedIn().required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ActionState state = action.getObject().state();
        backTo(ActionPage.class, ActionPage.parametersOf(reference()), action.map(Action::reference));
        startedFrom = new StartedFrom(action.getObject().currentVersion());
        begin(state);
        addWays("/actions/" + reference(), state.progress().isOver());
        ask(startedFrom, state.issued() ? state.dates() : null, "/actions/" + reference());
        add(new FormButton("save", this::save));
        form().add(new WebMarkupContainer("saveAndAdd").setVisible(false));
    }

    private void save() {
        if (!isConsistent()) {
            return;
        }
        try {
            editor.change(signedIn().required(), reference(), startedFrom.version(), typed(), reason());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst();
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    private void tellWhoWasFirst() {
        action.detach();
        form().error(firstToSave.said(this, action.getObject().written()));
        startedFrom.renew(action.getObject().currentVersion());
    }

    private String reference() {
        return action.getObject().reference();
    }

    @Override
    protected IModel<String> caption() {
        return action.map(now -> now.reference() + " \u00b7 " + now.title());
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
