package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.BurnUpChart;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Headline;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.PlanWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.report.Drawing;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one review stands, for those who may see it: in a sentence, in figures, in a chart, and action by action. */
@Service
@Transactional
public class ReviewSummaries {

    private static final Words WORDS = Words.of(ReviewSummaries.class);
    private static final double CHART_WIDTH = 507;
    private static final List<ActionColumn> ALL = List.of(ActionColumn.REFERENCE, ActionColumn.TITLE,
            ActionColumn.AGENCY, ActionColumn.DUE, ActionColumn.STATUS);
    private static final List<ActionColumn> EXCEPTIONS = List.of(ActionColumn.REFERENCE, ActionColumn.TITLE,
            ActionColumn.AGENCY, ActionColumn.FIRST_DUE, ActionColumn.DUE, ActionColumn.STATUS, ActionColumn.NOTE);
    private static final List<ActionColumn> IMPACT = List.of(ActionColumn.REFERENCE, ActionColumn.TITLE,
            ActionColumn.AGENCY, ActionColumn.SIGNED_OFF, ActionColumn.IMPACT_CHECK, ActionColumn.IMPACT);

    private final Reviews reviews;
    private final Plans plans;
    private final Figures figures;
    private final ReportParts parts;
    private final Charts charts;
    private final BoardSettings settings;
    private final BoardDocuments documents;
    private final Events events;

    ReviewSummaries(Reviews reviews, Plans plans, Figures figures, ReportParts parts, Charts charts,
                    BoardSettings settings, BoardDocuments documents, Events events) {
        this.reviews = reviews;
        this.plans = plans;
        this.figures = figures;
        this.parts = parts;
        this.charts = charts;
        this.settings = settings;
        this.documents = documents;
        this.events = events;
    }

    /** The review, if the person may see it: of a restricted one only if they are named for it. */
    @Transactional(readOnly = true)
    public Optional<Review> find(Person by, String ref) {
        return by.cameByLink() ? Optional.empty() : reviews.find(by, ref);
    }

    /**
     * The summary; that it was made is kept.
     *
     * @param asAt the London day whose close it shows
     * @throws NotAllowed when the person may not see the review
     */
    public Document make(Person by, String ref, LocalDate asAt) {
        Review review = find(by, ref).map(now -> reviews.asAt(now, asAt)).orElseThrow(NotAllowed::new);
        events.record(by.id(), ReportEvent.REVIEW_SUMMARY_MADE, "plan/" + review.ref(), asAt.toString());
        return document(review, plans.view(by, asAt).of(review.id()));
    }

    private Document document(Review review, View view) {
        LocalDate asAt = view.asAt();
        String day = WORDS.say("asAt", London.longDate(asAt));
        PlanCount count = figures.byPlan(view).getOrDefault(review.id(), PlanCount.NONE);
        List<Section> sections = new ArrayList<>(List.of(parts.figures(figures.tally(view))));
        BurnUpChart.of(review, figures.burnUp(view)).ifPresent(burnUp -> sections.add(section(burnUp)));
        BoardRules rules = settings.rules();
        sections.add(section("exceptions", review, view, position -> isException(position, asAt, rules), EXCEPTIONS));
        sections.add(section("actions", review, view, position -> true, ALL));
        sections.add(section("impact", review, view,
                position -> position.impactCheckOn() != null || position.impact() != null, IMPACT));
        return documents.marked("review-" + review.ref() + "-" + asAt,
                WORDS.say("title", review.name(), PlanWords.finding(count)),
                List.of(WORDS.say("kind", ReviewWords.number(review), ReviewWords.name(review.state().kind())), day,
                        review.state().restricted() ? WORDS.say("restricted") : "",
                        review.state().summary() == null ? "" : review.state().summary()), day, Page.PORTRAIT,
                sections);
    }

    private static boolean isException(Position position, LocalDate asAt, BoardRules rules) {
        return position.isOverdue(asAt) || position.headline(asAt) == Headline.OFF_TRACK || position.sentBack()
                || position.needsADate() || position.waitsForADate() || position.isWithoutUpdate(asAt, rules);
    }

    private Section section(String key, Review review, View view, Predicate<Position> such,
                            List<ActionColumn> columns) {
        Table table = parts.byRecommendation(review, view, such, columns);
        return Section.of(WORDS.say(key, table.rows().size()), table, WORDS.say(key + ".none"));
    }

    /** How far the plan is against the dates first agreed. */
    private Section section(BurnUpChart burnUp) {
        ChartTable figures = burnUp.lines().table();
        int before = figures.rows().size() - burnUp.points().size();
        List<Column> columns = new ArrayList<>(List.of(new Column(figures.rowHead(), 3)));
        figures.columnHeads().forEach(head -> columns.add(new Column(head, 2, true)));
        List<Row> rows = figures.rows().stream().skip(before).map(row -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.head())));
            row.figures().forEach(figure -> cells.add(Cell.of(figure)));
            return new Row(null, cells);
        }).toList();
        Section.Picture picture = charts.drawing(burnUp.lines(), ChartSlot.PDF_STRIP)
                .map(drawing -> new Section.Picture(new Drawing(CHART_WIDTH,
                        drawing.height() * CHART_WIDTH / drawing.width(), drawing::paint),
                        WORDS.say("chart", burnUp.lines().words().title()))).orElse(null);
        return new Section(burnUp.lines().words().title(), List.of(burnUp.lines().words().description()), picture,
                new Table(columns, rows));
    }
}
