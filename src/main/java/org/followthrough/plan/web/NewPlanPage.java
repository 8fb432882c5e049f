package org.followthrough.plan.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.PlanEditor;
import org.followthrough.review.Review;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.StartedFrom;

/** Adds a plan that is typed in. */
@PagePath("/plans/new")
@Requires(Permission.EDIT_PLANS)
public class NewPlanPage extends PlanForm {

    @SpringBean
    private PlanEditor editor;

    public NewPlanPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PlansPage.class, new PageParameters());
        ask(new StartedFrom(0), true, "/plans");
    }

    @Override
    void save() {
        Review review = editor.add(signedIn().required(), typed(false, null));
        Flash.success(getString("saved"));
        setResponsePage(PlanPage.class, PlanPage.parametersOf(review.ref()));
    }
}
