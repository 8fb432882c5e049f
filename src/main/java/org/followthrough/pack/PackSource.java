package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.pack.PackFacts.Escalation;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.ClosedRecommendations;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationClosing;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/**
 * Reads what a pack is written from: the reviews of its committee, without restricted ones, as they stood on its day.
 */
@Component
class PackSource {

    private static final Words WORDS = Words.of(PackSource.class);

    private final People people;
    private final PackScope scope;
    private final Plans plans;
    private final Positions positions;
    private final ClosedRecommendations closed;
    private final ChallengeLog challenges;
    private final BoardSettings settings;

    PackSource(People people, PackScope scope, Plans plans, Positions positions, ClosedRecommendations closed,
               ChallengeLog challenges, BoardSettings settings) {
        this.people = people;
        this.scope = scope;
        this.plans = plans;
        this.positions = positions;
        this.closed = closed;
        this.challenges = challenges;
        this.settings = settings;
    }

    PackFacts read(PackOrder order) {
        List<Review> counted = scope.reviews(order.committee().id());
        View view = scope.view(order.committee().id(), order.asAt());
        List<Position> standing = positions.standing(view);
        BoardRules rules = settings.rules();
        PackFacts bare = new PackFacts(order, rules, counted, view, standing, Map.of(), Map.of(), List.of(), Map.of(),
                Map.of(), List.of(), agencies());
        return new PackFacts(order, rules, counted, view, standing, words(bare), asked(standing), checked(bare),
                recommendations(bare), withdrawn(bare), escalations(bare), bare.agencies());
    }

    private Map<Long, String> agencies() {
        Map<Long, String> names = new HashMap<>();
        names.put(null, WORDS.say("agency.notKnown"));
        people.agencies().forEach(agency -> names.put(agency.id(), agency.name()));
        return names;
    }

    /** Actions long over are only counted, unless full plans are printed. */
    private Map<Long, Action> words(PackFacts facts) {
        Predicate<Position> printed = facts.prints(PackSection.FULL_PLANS) ? position -> true
                : position -> !position.progress().isOver() || facts.isNew(position.signedOffOn())
                        || facts.isNew(London.dayOf(position.effectiveAt()))
                        || position.isImpactCheckDue(facts.asAt());
        return plans.words(facts.standing().stream().filter(printed).toList()).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    /** The reason stands in the version that asked, not in the present one. */
    private Map<Long, String> asked(List<Position> standing) {
        List<Position> asking = standing.stream().filter(Position::waitsForADate).map(this::whichAsked).toList();
        return plans.words(asking).stream().filter(action -> action.version().reason() != null)
                .collect(Collectors.toMap(Action::id, action -> action.version().reason()));
    }

    private Position whichAsked(Position waiting) {
        Position asked = waiting;
        for (int version = waiting.version(); version >= 1; version--) {
            Position earlier = positions.version(waiting.actionId(), version);
            if (!waiting.dateAskedFor().equals(earlier.dateAskedFor())) {
                return asked;
            }
            asked = earlier;
        }
        return asked;
    }

    /** The answers themselves, of which an action may have had a later change. */
    private List<Action> checked(PackFacts facts) {
        List<Position> answers = new ArrayList<>();
        facts.standing().stream().filter(position -> position.impact() != null)
                .forEach(position -> positions.history(position.actionId()).stream()
                        .filter(version -> version.version() <= position.version() && isAnswer(version.cause())
                                && facts.isNew(London.dayOf(version.effectiveAt())))
                        .forEach(answers::add));
        return plans.words(answers);
    }

    private static boolean isAnswer(Cause cause) {
        return cause == Cause.IMPACT_CHECKED || cause == Cause.REOPENED;
    }

    private Map<Long, Recommendation> recommendations(PackFacts facts) {
        return facts.reviews().stream().flatMap(review -> plans.recommendations(review, facts.asAt()).stream())
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
    }

    private Map<Long, RecommendationClosing> withdrawn(PackFacts facts) {
        Map<Long, RecommendationClosing> withdrawn = new HashMap<>();
        facts.reviews().forEach(review -> closed.of(review, facts.asAt()).forEach((id, closing) -> {
            if (closing.withdrawn() && facts.isNew(closing.decision().decidedOn())) {
                withdrawn.put(id, closing);
            }
        }));
        return withdrawn;
    }

    private List<Escalation> escalations(PackFacts facts) {
        LocalDate asAt = facts.asAt();
        Set<Long> counted = facts.standing().stream().filter(position -> position.progress() != Progress.CLOSED)
                .map(Position::actionId).collect(Collectors.toSet());
        return challenges.openOn(asAt).stream()
                .map(challenge -> new Escalation(challenge, challenges.actions(challenge).stream()
                        .filter(action -> counted.contains(action.actionId())).toList()))
                .filter(escalation -> !escalation.actions().isEmpty()).toList();
    }
}
