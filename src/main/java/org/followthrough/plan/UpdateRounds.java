package org.followthrough.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.shared.time.London;

/**
 * Which updates are owed on a day.
 *
 * @param today the London day
 * @param byReview the rounds before the meetings to come, soonest first, by review; a review without any is asked about
 *     once a month
 */
public record UpdateRounds(LocalDate today, Map<Long, List<UpdateRound>> byReview) {

    public UpdateRounds {
        byReview = Map.copyOf(byReview);
    }

    /** Whether an update of the action is owed; sent back or never updated, it always is. */
    public boolean isOwed(Position position) {
        if (!position.progress().isOpen()) {
            return false;
        }
        UpdateRound round = running(position);
        return position.sentBack() || position.lastUpdateAt() == null
                || round.hasBegun(today) && !round.isAnsweredOn(London.dayOf(position.lastUpdateAt()));
    }

    /** The earliest day any of the updates owed of these actions is due; empty when none is owed. */
    public Optional<LocalDate> firstDue(List<Position> positions) {
        return positions.stream().filter(this::isOwed).map(position -> running(position).by())
                .min(Comparator.naturalOrder());
    }

    /** The earliest day by which one of these actions will be asked about again, of those still open. */
    public Optional<LocalDate> nextDue(List<Position> positions) {
        return positions.stream().filter(position -> position.progress().isOpen())
                .flatMap(position -> rounds(position).filter(round -> !round.hasBegun(today)).limit(1))
                .map(UpdateRound::by).min(Comparator.naturalOrder());
    }

    /** The rounds before the meetings to come that the action's plan is taken to; none where no meeting is planned. */
    public List<UpdateRound> beforeMeetings(Position position) {
        return byReview.getOrDefault(position.reviewId(), List.of());
    }

    /** The round that ends with the next meeting, whether it has begun or not. */
    private UpdateRound running(Position position) {
        return rounds(position).findFirst().orElseThrow();
    }

    private Stream<UpdateRound> rounds(Position position) {
        List<UpdateRound> rounds = beforeMeetings(position);
        return rounds.isEmpty() ? Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .map(UpdateRound::ofMonth).limit(2) : rounds.stream();
    }
}
