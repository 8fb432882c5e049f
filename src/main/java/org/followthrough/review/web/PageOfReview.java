package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.Life;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;

/** A page about one review, the {@code ref} in its address; not there for whoever may not follow it. */
public abstract class PageOfReview extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private ReviewLives lives;
    @SpringBean
    private Clock clock;

    private final IModel<Review> review = LoadableDetachableModel.of(() -> reviews.followed(reader(),
            getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new));

    protected PageOfReview(PageParameters parameters) {
        super(parameters);
    }

    /** The review as it now stands, read once a request. */
    protected final IModel<Review> now() {
        return review;
    }

    /** The review as it now stands. */
    protected final Review review() {
        return review.getObject();
    }

    protected final ReviewLives lives() {
        return lives;
    }

    /** What of its life the reader may know. */
    final Life known() {
        return lives.standing(reader(), review()).life();
    }

    /** Who reads the page. */
    protected final Person reader() {
        return signedIn.required();
    }

    /** Whether they record what happens in reviews. */
    protected final boolean mayRecord() {
        return signedIn.may(Permission.RECORD_REVIEWS);
    }

    /** The day in London. */
    protected final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** The path of the review, or of something below it. */
    protected final String path(String below) {
        return "/reviews/" + review().ref() + below;
    }

    /** A sentence of the page with these values. */
    protected final String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> caption() {
        return review.map(ReviewWords::caption);
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }
}
