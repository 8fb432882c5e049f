package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.people.Person;
import org.followthrough.plan.ClosedRecommendations;
import org.followthrough.plan.PlanContents;
import org.followthrough.plan.PlanLine;
import org.followthrough.plan.Position;
import org.followthrough.plan.PrintedCell;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationClosing;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.plan.RepeatedRecommendations.Repeat;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts words to the lines of a plan that one page shows. */
@Component
class PlanLines {

    private static final Words WORDS = Words.of(PlanLines.class);

    private final PlanContents contents;
    private final RepeatedRecommendations repeats;
    private final ClosedRecommendations closed;
    private final ActionRows rows;

    PlanLines(PlanContents contents, RepeatedRecommendations repeats, ClosedRecommendations closed, ActionRows rows) {
        this.contents = contents;
        this.repeats = repeats;
        this.closed = closed;
        this.rows = rows;
    }

    /**
     * The lines of a page.
     *
     * @param number the page, from 1
     * @param mayEdit whether to offer ways to change them
     */
    Shown of(Person reader, Review review, View view, AsAt asAt, int number, boolean mayEdit) {
        List<PlanLine> all = contents.lines(review, view);
        Slice slice = new Slice(number, all.size());
        List<PlanLine> page = slice.of(all);
        Map<Long, Recommendation> recommendations = contents.recommendations(page, view);
        Map<Long, List<PrintedCell>> printed = contents.printed(review, page);
        Map<Long, List<Repeat>> repeated = repeats.of(reader, recommendations.keySet(), view.asAt());
        Map<Long, RecommendationClosing> ended = closed.of(review, view.asAt());
        Map<Long, ActionRow> actions = actions(page, reader, asAt);
        Long before = slice.offset() == 0 ? null : all.get(slice.offset() - 1).recommendationId();
        List<LineRow> shown = new ArrayList<>();
        String sectionBefore = "";
        for (PlanLine line : page) {
            Recommendation recommendation = recommendations.get(line.recommendationId());
            String section = section(recommendation.state());
            RecommendationClosing closing = ended.get(recommendation.id());
            shown.add(new LineRow(String.valueOf(recommendation.id()), section.equals(sectionBefore) ? null : section,
                    RecommendationWords.numbered(recommendation.state()), Objects.equals(before, recommendation.id()),
                    closing == null ? null : RecommendationLines.name(closing),
                    about(recommendation.state(), closing, repeated.getOrDefault(recommendation.id(), List.of()),
                            printed.getOrDefault(recommendation.id(), List.of())),
                    mayEdit ? "/recommendations/" + recommendation.id() : null,
                    mayEdit ? addPath(review, recommendation) : null,
                    line.action() == null ? null : actions.get(line.action().actionId())));
            sectionBefore = section;
        }
        return new Shown(slice, shown, contents.printedAround(review).stream().map(PlanLines::printed).toList());
    }

    private Map<Long, ActionRow> actions(List<PlanLine> page, Person reader, AsAt asAt) {
        List<Position> positions = page.stream().map(PlanLine::action).filter(Objects::nonNull).toList();
        List<ActionRow> words = rows.of(positions, reader, asAt);
        Map<Long, ActionRow> byId = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            byId.put(positions.get(i).actionId(), words.get(i));
        }
        return byId;
    }

    private static String addPath(Review review, Recommendation recommendation) {
        return "/plans/" + review.ref() + "/recommendations/" + recommendation.id() + "/actions/new";
    }

    private static String section(RecommendationState state) {
        String source = RecommendationWords.source(state);
        return state.heading() == null ? source : WORDS.say("section", source, state.heading());
    }

    private static List<SummaryRow> about(RecommendationState state, RecommendationClosing closing,
                                          List<Repeat> repeats, List<PrintedCell> printed) {
        List<SummaryRow> facts = new ArrayList<>();
        if (closing != null) {
            facts.add(SummaryRow.of(RecommendationLines.name(closing), HistoryWords.decided(closing.decision()),
                    closing.decision().reason()));
        }
        repeats.forEach(repeat -> facts.add(repeated(repeat)));
        if (state.response() != null) {
            facts.add(state.responseReason() == null
                    ? SummaryRow.of(WORDS.say("response"), RecommendationWords.name(state.response()))
                    : SummaryRow.of(WORDS.say("response"), RecommendationWords.name(state.response()),
                            state.responseReason()));
        }
        add(facts, "scope", state.scope());
        add(facts, "outcome", state.intendedOutcome());
        add(facts, "review", London.longDate(state.reviewOn()));
        add(facts, "reviewPrinted", state.reviewText());
        printed.forEach(cell -> facts.add(printed(cell)));
        return facts;
    }

    private static SummaryRow repeated(Repeat repeat) {
        return new SummaryRow(WORDS.say(repeat.repeatsOther() ? "repeats" : "repeatedBy"), List.of(
                WORDS.say("repeat", repeat.review().name(), RecommendationWords.numbered(repeat.other().state())),
                RecommendationLines.standing(repeat), repeat.reason()),
                "/plans/" + repeat.review().ref() + "/recommendations");
    }

    private static void add(List<SummaryRow> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(SummaryRow.of(WORDS.say(key), value));
        }
    }

    private static SummaryRow printed(PrintedCell cell) {
        String row = WORDS.say("row", cell.rowNumber());
        return cell.heading() == null ? SummaryRow.of(row, cell.text())
                : SummaryRow.of(cell.heading(), cell.text(), row);
    }

    /**
     * What the page shows.
     *
     * @param printed what was printed around the plan and fits no field
     */
    record Shown(Slice slice, List<LineRow> lines, List<SummaryRow> printed) implements Serializable {
    }
}
