package org.followthrough.plan.web;

import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.NumberTaken;
import org.followthrough.plan.PlanEditor;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.QualityMarkers;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;

/** Adds a recommendation at the end of a plan. */
@PagePath("/plans/${ref}/recommendations/new")
@Requires(Permission.EDIT_PLANS)
public class NewRecommendationPage extends RecommendationForm {

    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private QualityMarkers markers;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code ref} of the plan; {@code marker} of a weak quality marker it is to answer, if any */
    public NewRecommendationPage(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        return reviews.find(signedIn().required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        markers.suggestion(signedIn().required(), review.getObject(), getPageParameters().get("marker").toString(""))
                .ifPresent(this::suggest);
        backTo(PlanRecommendationsPage.class, getPageParameters(), review.map(Review::name));
        ask(new StartedFrom(0), false, "/plans/" + review.getObject().ref() + "/recommendations",
                new FormButton("saveAndAdd", () -> save(true)), new FormButton("save", () -> save(false)).secondary());
        add(new EmptyPanel("tasks"));
    }

    private void save(boolean addsAction) {
        if (!isConsistent()) {
            return;
        }
        try {
            long id = editor.addRecommendation(signedIn().required(), review.getObject(), typed());
            Flash.success(getString("saved"));
            if (addsAction) {
                setResponsePage(NewActionPage.class, NewActionPage.parametersOf(review.getObject().ref(), id));
            } else {
                setResponsePage(PlanRecommendationsPage.class, PlanPage.parametersOf(review.getObject().ref()));
            }
        } catch (NumberTaken e) {
            tellNumberTaken();
        }
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
