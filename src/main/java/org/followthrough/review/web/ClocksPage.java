package org.followthrough.review.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
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
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The clocks of all reviews one follows that are late or run out within 60 days. */
@PagePath("/reviews/clocks")
@Requires(Permission.SEE_REVIEWS)
public class ClocksPage extends FramePage {

    @SpringBean
    private ReviewClocks clocks;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<Row>> rows = LoadableDetachableModel.of(() -> clocks.runningOut(signedIn.required())
            .stream().map(this::row).toList());

    public ClocksPage(PageParameters parameters) {
        super(parameters);
    }

    /** A clock in the table. */
    private record Row(String clock, String path, String review, Column.DateWords due, String uncertain)
            implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        boolean any = !rows.getObject().isEmpty();
        add(new AppTable<>("clocks", new ResourceModel("caption"), rows, List.of(
                        Column.link("clock", Row::clock, Row::path), Column.text("review", Row::review),
                        Column.date("due", Row::due), Column.text("note", Row::uncertain))).setVisible(any),
                new LocalHref("csv", "/review-files/clocks.csv").setVisible(any),
                new WebMarkupContainer("none").setVisible(!any));
    }

    private Row row(ReviewClocks.Running running) {
        long late = running.daysLate(today());
        return new Row(running.what(), "/reviews/" + running.review().ref() + running.below(),
                ReviewWords.number(running.review()) + " " + running.review().name(),
                new Column.DateWords(London.shortDate(running.due()), LifeWords.late(late), late > 0),
                running.uncertain() ? LifeWords.uncertain() : "");
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return () -> new StringResourceModel("heading", this).setParameters(rows.getObject().size(),
                rows.getObject().stream().filter(row -> row.due().late()).count()).getString();
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }
}
