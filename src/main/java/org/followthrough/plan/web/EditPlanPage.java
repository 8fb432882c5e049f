package org.followthrough.plan.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.plan.PlanEditor;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.StartedFrom;

/** Changes what is known of a plan. */
@PagePath("/plans/${ref}/edit")
@Requires(Permission.EDIT_PLANS)
public class EditPlanPage extends PlanForm {

    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private Reviews reviews;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);
    private StartedFrom startedFrom;

    public EditPlanPage(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        return reviews.find(signedIn().required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PlanPage.class, getPageParameters(), review.map(Review::name));
        startedFrom = new StartedFrom(review.getObject().version());
        begin(review.getObject().state());
        ask(startedFrom, editor.mayMoveStart(review.getObject()), "/plans/" + review.getObject().ref());
    }

    @Override
    void save() {
        Review before = review.getObject();
        try {
            editor.change(signedIn().required(), before, startedFrom.version(),
                    typed(before.state().issued(), before.state().planFrom()), null);
        } catch (ChangedMeanwhile e) {
            review.detach();
            form().error(firstToSave.said(this, reviews.written(review.getObject())));
            startedFrom.renew(review.getObject().version());
            return;
        }
        Flash.success(getString("saved"));
        setResponsePage(PlanPage.class, PlanPage.parametersOf(before.ref()));
    }

    @Override
    protected IModel<String> caption() {
        return review.map(Review::name);
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }
}
