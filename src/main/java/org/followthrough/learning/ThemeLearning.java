package org.followthrough.learning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.peerchallenge.Finding;
import org.followthrough.plan.Impact;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.Position;
import org.followthrough.review.Review;

/**
 * How often a theme came back, and what became of it, as far as somebody may see.
 *
 * @param made the recommendations about it, the newest plan first
 * @param found findings of peers about it that are no recommendation, the newest challenge first
 */
public record ThemeLearning(Theme theme, List<Made> made, List<Found> found) {

    /** A finding of peers about the theme. */
    public record Found(Review challenge, Finding finding) {
    }

    /**
     * One recommendation about the theme.
     *
     * @param actions as they stand
     */
    public record Made(long recommendationId, Review review, List<Position> actions) {
    }

    /** In how many reviews it was recommended. */
    public int reviews() {
        return (int) made.stream().map(one -> one.review().id()).distinct().count();
    }

    /** The years in which these plans were agreed. */
    public SortedSet<Integer> years() {
        return made.stream().map(one -> one.review().state().planFrom().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the actions stand as at the close of a London day. */
    public PlanCount count(LocalDate asAt) {
        return PlanCount.of(actions().toList(), asAt);
    }

    /** How often each was the answer when somebody asked whether practice changed. */
    public Map<Impact, Integer> answers() {
        Map<Impact, Integer> answers = new EnumMap<>(Impact.class);
        checked().forEach(position -> answers.merge(position.impact(), 1, Integer::sum));
        return answers;
    }

    /** Whether practice changed, as at the close of a London day. */
    public ChangeStanding changed(LocalDate asAt) {
        return ChangeStanding.of(count(asAt).signedOff(), answers());
    }

    /** The actions of which somebody has asked whether practice changed. */
    public List<Position> checked() {
        return actions().filter(position -> position.impact() != null).toList();
    }

    /** Whether anything is about it. */
    public boolean isEmpty() {
        return made.isEmpty() && found.isEmpty();
    }

    private Stream<Position> actions() {
        return made.stream().flatMap(one -> one.actions().stream());
    }
}
