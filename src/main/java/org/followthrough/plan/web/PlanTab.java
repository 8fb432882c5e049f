package org.followthrough.plan.web;

import java.time.Clock;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ClosedPlans;
import org.followthrough.plan.Plans;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.web.ReviewTabs;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;

/** One of the pages about a plan: its name and badges, and the ways to the others. */
abstract class PlanTab extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private Plans plans;
    @SpringBean
    private People people;
    @SpringBean
    private ClosedPlans closedPlans;
    @SpringBean
    private Clock clock;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);

    PlanTab(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        Review now = reviews.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
        return asAt().isToday() ? now : reviews.asAt(now, asAt().day());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PlansPage.class, asAt().isToday() ? new PageParameters() : new PageParameters().set(AsAt.NAME,
                asAt().day()), () -> getString("plan.back"));
        asAt().banner("asAt", address().without(AsAt.NAME).without("page").toString()).ifPresent(this::asAt);
        add(new ReviewTabs("tabs", review, address().path(), path -> asAt().on(Address.of(path)).toString()));
    }

    /** The review on the day shown, loaded anew for each request. */
    final IModel<Review> review() {
        return review;
    }

    final AsAt asAt() {
        return AsAt.of(getPageParameters(), clock);
    }

    /** The plan's own actions, as the reader may see them on the day shown. */
    final View view() {
        return plans.view(signedIn.required(), asAt().day()).of(review.getObject().id());
    }

    /** The address of this page. */
    abstract Address address();

    /** Whether there was a plan on the day shown. */
    final boolean existed() {
        return !review.getObject().state().planFrom().isAfter(asAt().day());
    }

    /** Whether the reader may write in it: only in what it is today. */
    final boolean mayEdit() {
        return asAt().isToday() && signedIn.may(Permission.EDIT_PLANS);
    }

    /** The decision by which the plan stood closed on the day shown; empty for a live one. */
    final Optional<RecordedDecision> closedBy() {
        return closedPlans.of(review.getObject(), asAt().day());
    }

    /** The path of the plan. */
    final String path() {
        return "/plans/" + review.getObject().ref();
    }

    final String committee() {
        Long id = review.getObject().state().committeeId();
        return id == null ? "" : people.committee(id).map(committee -> committee.name()).orElse("");
    }

    @Override
    protected IModel<String> heading() {
        return review.map(Review::name);
    }

    @Override
    protected Component newHeading(String id) {
        return new PlanHeading(id, review, this::mayEdit, () -> closedBy().isPresent());
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }
}
