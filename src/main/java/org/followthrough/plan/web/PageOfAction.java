package org.followthrough.plan.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.StartedFrom;

/** A page with a form about one action, the {@code ref} in its address; not there for whoever may not see it. */
abstract class PageOfAction extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);

    PageOfAction(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(reader(), getPageParameters().get("ref").toString()).orElseThrow(NotFoundException::new);
    }

    /** The action as it now stands. */
    public final Action action() {
        return action.getObject();
    }

    /** The action, read once a request. */
    final IModel<Action> now() {
        return action;
    }

    final String reference() {
        return action().reference();
    }

    /** Who reads the page. */
    final Person reader() {
        return signedIn.required();
    }

    final Plans plans() {
        return plans;
    }

    /** Says who was first, in the words {@code changedMeanwhile}: the next save starts from what they wrote. */
    final void tellWhoWasFirst(BaseForm form, StartedFrom startedFrom) {
        action.detach();
        form.error(firstToSave.said(this, action().written()));
        startedFrom.renew(action().currentVersion());
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
