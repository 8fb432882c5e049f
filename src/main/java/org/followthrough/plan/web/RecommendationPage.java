package org.followthrough.plan.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.plan.NumberTaken;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;

/** Changes a recommendation. */
@PagePath("/recommendations/${id}")
@Requires(Permission.EDIT_PLANS)
public class RecommendationPage extends RecommendationForm {

    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Reviews reviews;

    private final IModel<Recommendation> recommendation = LoadableDetachableModel.of(this::load);
    private StartedFrom startedFrom;

    public RecommendationPage(PageParameters parameters) {
        super(parameters);
    }

    private Recommendation load() {
        return plans.recommendation(signedIn().required(), getPageParameters().get("id").toLong())
                .orElseThrow(NotFoundException::new);
    }

    private Review review() {
        return reviews.find(signedIn().required(), recommendation.getObject().reviewId())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Review review = review();
        backTo(PlanRecommendationsPage.class, PlanPage.parametersOf(review.ref()), caption());
        startedFrom = new StartedFrom(recommendation.getObject().version());
        begin(recommendation.getObject().state());
        ask(startedFrom, review.state().issued(), "/plans/" + review.ref() + "/recommendations",
                new FormButton("save", this::save));
        form().add(new WebMarkupContainer("saveAndAdd").setVisible(false));
        add(new RecommendationTasks("tasks", recommendation));
    }

    private void save() {
        if (!isConsistent()) {
            return;
        }
        try {
            editor.change(signedIn().required(), recommendation.getObject(), startedFrom.version(), typed(), reason());
            Flash.success(getString("saved"));
            setResponsePage(PlanRecommendationsPage.class, PlanPage.parametersOf(review().ref()));
        } catch (NumberTaken e) {
            tellNumberTaken();
        } catch (ChangedMeanwhile e) {
            recommendation.detach();
            form().error(firstToSave.said(this, plans.written(recommendation.getObject())));
            startedFrom.renew(recommendation.getObject().version());
        }
    }

    @Override
    protected IModel<String> caption() {
        return () -> review().name();
    }

    @Override
    protected void onDetach() {
        recommendation.detach();
        super.onDetach();
    }
}
