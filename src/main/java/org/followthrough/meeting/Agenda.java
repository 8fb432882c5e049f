package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;

/**
 * The rule of what is on an agenda: the exceptions, each action once, in the order of {@link ItemKind}.
 *
 * @param asAt the London day it is about
 * @param days the working days
 * @param longOverdue after so many working days overdue an action is taken to the meeting whatever else is said of it
 * @param toReport ids of actions about which something was decided that no meeting was told of
 * @param restricted ids of restricted reviews: what they ask comes last, so that the numbers of the others say nothing
 *     of it
 */
record Agenda(LocalDate asAt, WorkingDays days, int longOverdue, Set<Long> toReport, Set<Long> restricted) {

    private static final Comparator<LocalDate> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** An action on the agenda, and why. */
    record Entry(ItemKind kind, Position position) {
    }

    /**
     * The agenda.
     *
     * @param added ids of actions put on it by hand
     * @param takenOff ids of actions taken off it by hand
     */
    List<Entry> of(Collection<Position> standing, Set<Long> added, Set<Long> takenOff) {
        return standing.stream().filter(position -> !takenOff.contains(position.actionId()))
                .flatMap(position -> kindOf(position)
                        .or(() -> Optional.of(ItemKind.ADDED).filter(kind -> added.contains(position.actionId())))
                        .map(kind -> new Entry(kind, position)).stream())
                .sorted(Comparator.comparing(this::isRestricted).thenComparing(Entry::kind)
                        .thenComparing(Agenda::waitingSince, NONE_LAST).thenComparing(entry -> entry.position().actionId())).toList();
    }

    /**
     * Why the action is an exception; empty when it is none. What asks for a decision comes under that, even where the
     * meeting is also told of an earlier one.
     */
    Optional<ItemKind> kindOf(Position position) {
        if (position.isWaiting()) {
            return Optional.of(ItemKind.SIGN_OFF);
        }
        if (toReport.contains(position.actionId()) && !position.waitsForADate()) {
            return Optional.of(ItemKind.BETWEEN_MEETINGS);
        }
        if (!position.progress().isOpen()) {
            return Optional.empty();
        }
        return Stream.of(ItemKind.SENT_BACK, ItemKind.DATE_REQUEST, ItemKind.OVERDUE, ItemKind.OFF_TRACK,
                ItemKind.NEEDS_A_DATE).filter(kind -> is(kind, position)).findFirst();
    }

    private boolean is(ItemKind kind, Position position) {
        return switch (kind) {
            case SENT_BACK -> position.sentBack();
            case DATE_REQUEST -> position.waitsForADate();
            case OVERDUE -> position.isOverdue(asAt)
                    && !days.plus(position.due(), longOverdue).isAfter(asAt);
            case OFF_TRACK -> position.confidence() == Confidence.OFF_TRACK
                    || position.committeeConfidence() == Confidence.OFF_TRACK;
            case NEEDS_A_DATE -> position.needsADate();
            case BETWEEN_MEETINGS, SIGN_OFF, ADDED -> false;
        };
    }

    private boolean isRestricted(Entry entry) {
        return restricted.contains(entry.position().reviewId());
    }

    private static LocalDate waitingSince(Entry entry) {
        return switch (entry.kind()) {
            case SIGN_OFF -> entry.position().waitingSince();
            case BETWEEN_MEETINGS -> London.dayOf(entry.position().effectiveAt());
            default -> entry.position().due();
        };
    }
}
