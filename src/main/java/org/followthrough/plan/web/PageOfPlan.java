package org.followthrough.plan.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;

/** A page with a form about one plan, the {@code ref} in its address; not there for whoever may not see it. */
abstract class PageOfPlan extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Reviews reviews;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);

    PageOfPlan(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        return reviews.find(reader(), getPageParameters().get("ref").toString()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PlanPage.class, PlanPage.parametersOf(plan().ref()), now().map(Review::name));
    }

    /** The plan as it now stands. */
    final Review plan() {
        return review.getObject();
    }

    /** The plan, read once a request. */
    final IModel<Review> now() {
        return review;
    }

    /** The address of the plan's own page. */
    final String path() {
        return "/plans/" + plan().ref();
    }

    /** Who reads the page. */
    final Person reader() {
        return signedIn.required();
    }

    final Reviews reviews() {
        return reviews;
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }
}
