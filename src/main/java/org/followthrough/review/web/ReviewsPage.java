package org.followthrough.review.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** The reviews one follows, the newest first: what is next in each, and which clocks are late. */
@PagePath("/reviews")
@Requires(Permission.SEE_REVIEWS)
public class ReviewsPage extends FramePage {

    @SpringBean
    private Reviews reviews;
    @SpringBean
    private ReviewLives lives;
    @SpringBean
    private ReviewClocks clocks;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<Review>> all = LoadableDetachableModel.of(() -> {
        List<Review> newestFirst = new ArrayList<>(reviews.followedBy(signedIn.required()));
        Collections.reverse(newestFirst);
        return newestFirst;
    });
    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            new Parameters(getPageParameters()).number("page").orElse(1), all.getObject().size()));

    /** @param parameters {@code page} */
    public ReviewsPage(PageParameters parameters) {
        super(parameters);
    }

    /** A review in the table. */
    private record Row(String name, String path, String kind, String next, String settled, String late)
            implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = slice.getObject().total() > 0;
        add(new LocalHref("new", "/reviews/new").setVisible(signedIn.may(Permission.RECORD_REVIEWS)),
                new LocalHref("clocks", "/reviews/clocks"), new LocalHref("markers", "/reviews/markers"),
                new LocalHref("publication", "/reviews/publication"),
                new AppTable<>("reviews", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows),
                        List.of(Column.link("name", Row::name, Row::path), Column.text("kind", Row::kind),
                                Column.text("next", Row::next), Column.text("settled", Row::settled),
                                Column.text("late", Row::late))).setVisible(any),
                new Pagination("pages", slice, () -> Address.of("/reviews"), new StringResourceModel("noun", this)),
                new WebMarkupContainer("empty").setVisible(!any));
    }

    private List<Row> rows() {
        List<Review> shown = slice.getObject().of(all.getObject());
        List<LifeStanding> standings = lives.standings(signedIn.required(), shown);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(shown.get(i), standings.get(i)));
        }
        return rows;
    }

    private Row row(Review review, LifeStanding standing) {
        LocalDate today = London.dayOf(clock.instant());
        long late = clocks.of(standing).stream().filter(reading -> reading.runs() && reading.daysLate(today) > 0)
                .count();
        return new Row(ReviewWords.number(review) + " " + review.name(), "/reviews/" + review.ref(),
                ReviewWords.name(review.state().kind()),
                standing.isClosed() ? said("closed") : standing.next().map(LifeWords::of).orElse(""),
                said("settled", standing.settled(), standing.life().stages().size()),
                late == 0 || standing.isClosed() ? "" : said("late", late));
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return () -> said("heading", slice.getObject().total());
    }

    @Override
    protected void onDetach() {
        all.detach();
        slice.detach();
        super.onDetach();
    }
}
