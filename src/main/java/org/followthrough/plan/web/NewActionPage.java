package org.followthrough.plan.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;

/** Adds an action under a recommendation. */
@PagePath("/plans/${ref}/recommendations/${recommendation}/actions/new")
@Requires(Permission.EDIT_PLANS)
public class NewActionPage extends ActionForm {

    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Reviews reviews;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);
    private final IModel<Recommendation> recommendation = LoadableDetachableModel.of(this::loadRecommendation);

    public NewActionPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of this page for a recommendation of a plan. */
    static PageParameters parametersOf(String ref, long recommendationId) {
        return PlanPage.parametersOf(ref).set("recommendation", recommendationId);
    }

    private Review load() {
        return reviews.find(signedIn().required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    private Recommendation loadRecommendation() {
        return plans.recommendation(getPageParameters().get("recommendation").toLong())
                .filter(found -> found.reviewId() == review.getObject().id()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String ref = review.getObject().ref();
        backTo(PlanRecommendationsPage.class, PlanPage.parametersOf(ref), review.map(Review::name));
        addWays(null, false);
        ask(new StartedFrom(0), null, "/plans/" + ref + "/recommendations");
        add(new FormButton("save", () -> save(false)), new FormButton("saveAndAdd", () -> save(true)).secondary());
    }

    private void save(boolean addsAnother) {
        if (!isConsistent()) {
            return;
        }
        String reference = editor.addAction(signedIn().required(), review.getObject(), recommendation.getObject(),
                typed());
        Flash.success(new StringResourceModel("saved", this).setParameters(reference).getString());
        String ref = review.getObject().ref();
        if (addsAnother) {
            setResponsePage(NewActionPage.class, parametersOf(ref, recommendation.getObject().id()));
        } else {
            setResponsePage(PlanRecommendationsPage.class, PlanPage.parametersOf(ref));
        }
    }

    @Override
    protected IModel<String> caption() {
        return recommendation.map(found -> RecommendationWords.numbered(found.state()));
    }

    @Override
    protected void onDetach() {
        review.detach();
        recommendation.detach();
        super.onDetach();
    }
}
