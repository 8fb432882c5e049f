package org.followthrough.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.plan.DecisionMinutes;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Agendas as the rule makes them of the plans as they now stand, restricted reviews among them. */
@Component
class StandingAgenda {

    private final Positions positions;
    private final DecisionMinutes minutes;
    private final Reviews reviews;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Clock clock;

    StandingAgenda(Positions positions, DecisionMinutes minutes, Reviews reviews, BoardSettings settings,
                   BankHolidays holidays, Clock clock) {
        this.positions = positions;
        this.minutes = minutes;
        this.reviews = reviews;
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * What the plans of the meeting's sub-committee ask of it today.
     *
     * @param byHand what was put on its agenda or taken off it by hand
     */
    List<Agenda.Entry> of(Meeting meeting, Collection<Item> byHand) {
        Set<Long> added = new HashSet<>();
        Set<Long> takenOff = new HashSet<>();
        byHand.forEach(item -> (item.takenOff() ? takenOff : added).add(item.actionId()));
        Set<Long> ofCommittee = watchedBy(meeting.committeeId());
        List<Position> standing = positions.standing(everything(today())).stream().filter(position ->
                ofCommittee.contains(position.reviewId()) || added.contains(position.actionId())).toList();
        return rule().of(standing, added, takenOff);
    }

    /** Ids of the reviews a sub-committee watches. */
    Set<Long> watchedBy(long committeeId) {
        return reviews.all().stream()
                .filter(review -> Long.valueOf(committeeId).equals(review.state().committeeId()))
                .map(Review::id).collect(Collectors.toSet());
    }

    /** Why the action is an exception today; empty when it is none. */
    Optional<ItemKind> kindOf(long actionId) {
        return rule().kindOf(positions.standing(actionId, today()));
    }

    /** All issued plans on a day: who may see which of them is asked when they are shown. */
    View everything(LocalDate day) {
        return new View(reviews.all().stream().map(Review::id).collect(Collectors.toSet()), false, day);
    }

    /** Ids of the restricted reviews. */
    Set<Long> restricted() {
        return reviews.all().stream().filter(review -> review.state().restricted()).map(Review::id)
                .collect(Collectors.toSet());
    }

    private Agenda rule() {
        return new Agenda(today(), holidays.workingDays(), settings.rules().of(BoardRule.TELL_INDEPENDENT_CHAIR),
                minutes.actionsToReport(), restricted());
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
