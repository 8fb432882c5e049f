package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionChanges;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** A page that changes an action as a whole. It starts from the version its person had before them. */
abstract class ChangeActionPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private ActionChanges changes;
    @SpringBean
    private Clock clock;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    ChangeActionPage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(person(), getPageParameters().get("ref").toString()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ActionPage.class, ActionPage.parametersOf(reference()), action.map(Action::reference));
        startedFrom = new StartedFrom(action().currentVersion());
        form.add(startedFrom, new LocalHref("cancel", "/actions/" + reference()));
        add(form);
    }

    /** Makes the change from the version the person saw; tells when somebody else was first. */
    final void change(Change change) {
        try {
            change.from(startedFrom.version());
        } catch (ChangedMeanwhile e) {
            action.detach();
            form.error(new StringResourceModel("changedMeanwhile", this).setParameters(reference()).getString());
            startedFrom.renew(action().currentVersion());
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    /** A change to the action, started from a version. */
    interface Change {

        void from(int startedFrom);
    }

    final BaseForm form() {
        return form;
    }

    final Action action() {
        return action.getObject();
    }

    final String reference() {
        return action.getObject().reference();
    }

    final Person person() {
        return signedIn.required();
    }

    final Plans plans() {
        return plans;
    }

    final ActionChanges changes() {
        return changes;
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> caption() {
        return action.map(now -> now.reference() + " \u00b7 " + now.title());
    }

    @Override
    protected IModel<String> title() {
        return () -> reference() + ": " + heading().getObject();
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
