package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** A page about one recommendation, told by the {@code id} in its address. */
public abstract class PageOfRecommendation extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private Clock clock;

    private final IModel<Recommendation> recommendation = LoadableDetachableModel.of(this::load);

    protected PageOfRecommendation(PageParameters parameters) {
        super(parameters);
    }

    private Recommendation load() {
        return plans.recommendation(reader(), getPageParameters().get("id").toLong())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(RecommendationPage.class, parametersOf(recommendation().id()));
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
    }

    /** What the reader must have before them. */
    protected List<SummaryRow> facts() {
        return List.of(SummaryRow.of(getString("facts.recommendation"),
                RecommendationWords.numbered(recommendation().state())));
    }

    /** The recommendation as it now stands. */
    protected final Recommendation recommendation() {
        return recommendation.getObject();
    }

    /** The review it was made in. */
    protected final Review review() {
        return reviews.find(reader(), recommendation().reviewId()).orElseThrow(NotFoundException::new);
    }

    /** Who reads the page. */
    protected final Person reader() {
        return signedIn.required();
    }

    final Plans plans() {
        return plans;
    }

    /** The day in London. */
    protected final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** The parameters of a page about this recommendation. */
    protected static PageParameters parametersOf(long id) {
        return new PageParameters().set("id", id);
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
