package org.followthrough.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardSettings;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.ActionTables;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Tally;
import org.followthrough.plan.Title;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Parts that several of the reports have. */
@Component
class ReportParts {

    private static final Words WORDS = Words.of(ReportParts.class);
    private static final List<QuickLink> COUNTED = List.of(QuickLink.SIGNED_OFF, QuickLink.WAITING, QuickLink.OVERDUE,
            QuickLink.DUE_SOON, QuickLink.NEEDS_A_DATE);

    private final Plans plans;
    private final Positions positions;
    private final ActionTables tables;
    private final BoardSettings settings;

    ReportParts(Plans plans, Positions positions, ActionTables tables, BoardSettings settings) {
        this.plans = plans;
        this.positions = positions;
        this.tables = tables;
        this.settings = settings;
    }

    /** How many actions stand how, counted as on list, dashboard and pack. */
    Section figures(Tally tally) {
        List<Row> rows = new ArrayList<>(List.of(row(WORDS.say("figures.all"), tally.total()),
                row(WORDS.say("figures.open"), tally.open())));
        COUNTED.forEach(link -> rows.add(row(ActionWords.name(link, settings.rules()), tally.of(link))));
        return new Section(WORDS.say("figures"), List.of(), null, new Table(List.of(
                new Column(WORDS.say("figures.what"), 4), new Column(WORDS.say("figures.howMany"), 1, true)), rows));
    }

    private static Row row(String what, int howMany) {
        return new Row(null, List.of(Cell.of(what), Cell.of(howMany)));
    }

    /** The actions of a review that are such, in the order of its plan, each under its recommendation. */
    Table byRecommendation(Review review, View view, Predicate<Position> such, List<ActionColumn> columns) {
        List<Recommendation> recommendations = plans.recommendations(review, view.asAt());
        Map<Long, Integer> order = new HashMap<>();
        recommendations.forEach(each -> order.put(each.id(), order.size()));
        Map<Long, String> names = recommendations.stream().collect(Collectors.toMap(Recommendation::id,
                ReportParts::name));
        List<Position> shown = positions.standing(view).stream().filter(such)
                .sorted(Comparator.<Position>comparingInt(each -> order.getOrDefault(each.recommendationId(),
                        order.size())).thenComparingInt(Position::position).thenComparingLong(Position::actionId))
                .toList();
        return tables.table(view, shown, columns,
                position -> names.getOrDefault(position.recommendationId(), ""));
    }

    private static String name(Recommendation recommendation) {
        String number = recommendation.state().numberPrinted();
        return Stream.of(number, Title.of(recommendation.state().text())).filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    /** What was recommended, in full, and what the board answered. */
    Section recommendations(Review review, View view) {
        Map<Long, Long> actions = positions.standing(view).stream()
                .collect(Collectors.groupingBy(Position::recommendationId, Collectors.counting()));
        List<Row> rows = plans.recommendations(review, view.asAt()).stream().map(each -> new Row(null, List.of(
                Cell.of(RecommendationWords.numbered(each.state())),
                Cell.of(each.state().response() == null ? WORDS.say("recommendations.noAnswer")
                        : RecommendationWords.name(each.state().response())),
                Cell.of(actions.getOrDefault(each.id(), 0L))))).toList();
        return Section.of(WORDS.say("recommendations", rows.size()), new Table(List.of(
                new Column(WORDS.say("recommendations.what"), 8), new Column(WORDS.say("recommendations.answer"), 3),
                new Column(WORDS.say("recommendations.actions"), 1, true)), rows), WORDS.say("recommendations.none"));
    }
}
