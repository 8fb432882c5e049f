package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.dashboard.BoardPosition;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackChart.Bar;
import org.followthrough.pack.PackContent.ChartSection;
import org.followthrough.pack.PackStatus.Colour;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.MeaningHeads;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackChart.Series;
import org.followthrough.pack.PackContent.StatusMeaning;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackContent.Tile;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.Tally;
import org.followthrough.plan.Title;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartRow;
import org.followthrough.shared.chart.StackedChart;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts together what a committee's pack says, from the same figures and sentences as list and dashboard. */
@Component
class PackWriter {

    private static final Words WORDS = Words.of(PackWriter.class);
    /** More bars than this make the summary's chart too tall for its page. */
    private static final int BARS_IN_SUMMARY = 8;

    private final People people;
    private final Reviews reviews;
    private final Plans plans;
    private final Positions positions;
    private final Figures figures;
    private final BoardPosition dashboard;
    private final BoardSettings settings;
    private final Meanings meanings;

    PackWriter(People people, Reviews reviews, Plans plans, Positions positions, Figures figures,
               BoardPosition dashboard, BoardSettings settings, Meanings meanings) {
        this.people = people;
        this.reviews = reviews;
        this.plans = plans;
        this.positions = positions;
        this.figures = figures;
        this.dashboard = dashboard;
        this.settings = settings;
        this.meanings = meanings;
    }

    /** The content of a pack. */
    PackContent write(PackOrder order) {
        LocalDate asAt = order.asAt();
        Committee committee = order.committee();
        List<Review> counted = reviews.onDashboards().stream()
                .filter(review -> Long.valueOf(committee.id()).equals(review.state().committeeId())).toList();
        View view = new View(counted.stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
        List<Position> standing = positions.standing(view);
        BoardPosition.Said said = dashboard.of(counted, asAt);
        PackActions lists = new PackActions(standing, plans.words(printed(standing, asAt)), agencies()::get, asAt,
                MonthEnds.before(asAt), settings.rules());
        List<PackChart> charts = List.of(stacked(PackChart.Kind.ACROSS, 1, said.byAgency()),
                stacked(PackChart.Kind.UP, 2, said.year()), ageing(said.lateness()));
        return new PackContent(cover(order),
                summary(said, standing, view, charts.get(0)),
                new Chapter(WORDS.say("exceptions"), WORDS.say("exceptions.sentence"), lists.exceptions()),
                new Chapter(WORDS.say("signOff"), "", lists.signOff()),
                counted.stream().filter(review -> standing.stream().anyMatch(one -> one.reviewId() == review.id()))
                        .map(review -> page(review, lists, view)).toList(),
                new ChartSection(WORDS.say("charts"), standing.isEmpty() ? List.of() : charts.subList(1, 3)),
                appendix(standing.isEmpty() ? List.of() : charts, asAt), order.sections(), List.of());
    }

    /** Actions long over are only counted. */
    private static List<Position> printed(List<Position> standing, LocalDate asAt) {
        LocalDate since = MonthEnds.before(asAt);
        return standing.stream().filter(position -> !position.progress().isOver()
                || position.signedOffOn() != null && position.signedOffOn().isAfter(since)).toList();
    }

    private Map<Long, String> agencies() {
        Map<Long, String> names = new HashMap<>();
        names.put(null, WORDS.say("agency.notKnown"));
        people.agencies().forEach(agency -> names.put(agency.id(), agency.name()));
        return names;
    }

    private Cover cover(PackOrder order) {
        Board board = settings.board();
        Committee committee = order.committee();
        String chair = committee.chairId() == null ? null : people.find(committee.chairId()).map(Person::name)
                .orElse(null);
        return new Cover(board.name(), WORDS.say("title"), London.month(order.asAt()), chair == null
                ? committee.name() : WORDS.say("for", chair, committee.name()), order.asAt(), order.made(),
                board.marking(), order.number());
    }

    private Summary summary(BoardPosition.Said said, List<Position> standing, View view, PackChart byAgency) {
        LocalDate before = MonthEnds.before(view.asAt());
        return new Summary(said.finding(), WORDS.say("position", London.longDate(view.asAt()),
                London.longDate(before)), tiles(said.now(), said.lastMonth()), WORDS.say("asks"), said.decisions(),
                WORDS.say("asks.none"), byAgency.atMost(BARS_IN_SUMMARY, WORDS.say("agency.others")),
                WORDS.say("changes"), changes(standing, view, before), completeness(standing, view.asAt()));
    }

    private List<Tile> tiles(Tally now, Tally before) {
        return List.of(tile(QuickLink.OVERDUE, now, before), tile(QuickLink.DUE_SOON, now, before),
                tile(QuickLink.WAITING, now, before),
                new Tile(now.of(Headline.ON_TRACK), ActionWords.name(Headline.ON_TRACK),
                        was(before, before.of(Headline.ON_TRACK))),
                tile(QuickLink.SIGNED_OFF, now, before));
    }

    private Tile tile(QuickLink link, Tally now, Tally before) {
        return new Tile(now.of(link), ActionWords.name(link, settings.rules()), was(before, before.of(link)));
    }

    private static String was(Tally before, int count) {
        return before.total() == 0 ? "" : WORDS.say("was", count);
    }

    private List<String> changes(List<Position> standing, View view, LocalDate before) {
        Map<Long, Position> earlier = positions.standing(view.on(before)).stream()
                .collect(Collectors.toMap(Position::actionId, position -> position));
        int signedOff = 0;
        int becameOverdue = 0;
        int moved = 0;
        int added = 0;
        for (Position now : standing) {
            Position then = earlier.get(now.actionId());
            signedOff += now.progress() == Progress.SIGNED_OFF
                    && (then == null || then.progress() != Progress.SIGNED_OFF) ? 1 : 0;
            becameOverdue += now.isOverdue(view.asAt()) && (then == null || !then.isOverdue(before)) ? 1 : 0;
            moved += now.timesMoved() > (then == null ? 0 : then.timesMoved()) ? 1 : 0;
            added += then == null ? 1 : 0;
        }
        return List.of(WORDS.say("changes.done", signedOff, becameOverdue), WORDS.say("changes.moved", moved),
                WORDS.say("changes.added", added));
    }

    private static String completeness(List<Position> standing, LocalDate asAt) {
        long open = standing.stream().filter(position -> position.progress().isOpen()).count();
        long silent = standing.stream().filter(position -> position.progress().isOpen()
                && (position.lastUpdateAt() == null
                || London.dayOf(position.lastUpdateAt()).isBefore(asAt.withDayOfMonth(1)))).count();
        long noDate = standing.stream().filter(Position::needsADate).count();
        return WORDS.say("completeness", silent, open, noDate);
    }

    private ReviewPage page(Review review, PackActions lists, View view) {
        View own = view.of(review.id());
        Tally now = figures.tally(own);
        LocalDate before = MonthEnds.before(own.asAt());
        Map<Long, String> recommendations = plans.recommendations(review, own.asAt()).stream()
                .collect(Collectors.toMap(Recommendation::id, PackWriter::recommendation));
        int veryLate = positions.count(own, position -> position.daysOverdue(own.asAt()) > 90);
        return new ReviewPage(WORDS.say("review", review.number(), review.name()),
                WORDS.say("review.sentence", now.of(QuickLink.SIGNED_OFF), now.total(), veryLate),
                tiles(now, figures.tally(own.on(before))),
                lists.open(review.id(), id -> recommendations.getOrDefault(id, "")));
    }

    private static String recommendation(Recommendation recommendation) {
        String number = recommendation.state().numberPrinted();
        String text = Title.of(recommendation.state().text());
        return number == null ? text : WORDS.say("recommendation", number, text);
    }

    private static PackChart stacked(PackChart.Kind kind, int number, StackedChart chart) {
        List<Series> series = chart.segments().stream()
                .map(segment -> new Series(segment.name(), Colour.valueOf(segment.colour().name()))).toList();
        return new PackChart(kind, "A" + number, chart.words().title(), description(number, chart.words().description()),
                chart.words().rowHead(), series,
                chart.rows().stream().map(row -> new Bar(label(kind, row), row.figures())).toList());
    }

    private static String label(PackChart.Kind kind, ChartRow row) {
        return kind == PackChart.Kind.UP ? row.tick().split("\n")[0] : row.name();
    }

    private static PackChart ageing(BarChart chart) {
        return new PackChart(PackChart.Kind.AGEING, "A3", chart.words().title(), description(3, chart.words().description()),
                chart.words().rowHead(), List.of(new Series(chart.valueHead(), Colour.RED)),
                chart.bars().stream().map(bar -> new Bar(bar.name(), List.of(bar.figure()))).toList());
    }

    private static String description(int number, String measure) {
        return WORDS.say("chart", measure, number);
    }

    private Appendix appendix(List<PackChart> charts, LocalDate asAt) {
        List<StatusMeaning> printed = new ArrayList<>();
        for (Headline headline : Headline.values()) {
            printed.add(new StatusMeaning(PackStatus.of(headline), meanings.of(headline) + "."));
        }
        return new Appendix(WORDS.say("figures"), charts, WORDS.say("meanings"),
                new MeaningHeads(WORDS.say("meanings.status"), WORDS.say("meanings.meaning")), printed,
                WORDS.say("counting"), List.of(WORDS.say("counting.close", London.longDate(asAt)),
                WORDS.say("counting.overdue"), WORDS.say("counting.before"), WORDS.say("counting.leftOut")));
    }
}
