package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A later date that was asked for, and what became of it, as an action's history tells it.
 *
 * @param version the version of the action that asked
 * @param askedBy who recorded the request; null when the system did
 * @param onBehalfOf who asked, when somebody else typed it; null otherwise
 * @param from the due date then agreed; null when there was none
 * @param to the date asked for
 * @param reason why; may be null in an imported history
 * @param movedBefore how often the date had been moved before
 * @param decision null while it waits
 */
public record DateRequest(int version, Long askedBy, Long onBehalfOf, Instant askedAt, LocalDate from, LocalDate to,
                          String reason, int movedBefore, Decision decision) {

    /** What became of a request. */
    public enum Outcome {
        AGREED,
        /** Another date than the one asked for was agreed. */
        AGREED_OTHER,
        REFUSED,
        /** Overtaken: another date was asked for, or the action is no longer owed. */
        OVERTAKEN
    }

    /**
     * The decision on a request.
     *
     * @param by who decided; null when it was overtaken
     * @param date the due date from then on; null when none is agreed
     * @param reason may be null
     */
    public record Decision(Outcome outcome, Long by, Instant at, LocalDate date, String reason) {
    }

    /** All requests of one action, oldest first. */
    public static List<DateRequest> of(List<ActionVersion> oldestFirst) {
        List<DateRequest> requests = new ArrayList<>();
        Dates before = Dates.NONE;
        for (ActionVersion version : oldestFirst) {
            Dates now = version.state().dates();
            boolean owed = version.state().progress().isOpen();
            if (!requests.isEmpty() && requests.get(requests.size() - 1).isWaiting()
                    && (!owed || !Objects.equals(now.askedFor(), before.askedFor()))) {
                requests.add(requests.remove(requests.size() - 1).decided(version));
            }
            if (owed && now.askedFor() != null && !now.askedFor().equals(before.askedFor())) {
                requests.add(new DateRequest(version.version(), version.recordedBy(), version.onBehalfOf(),
                        version.effectiveAt(), before.due(), now.askedFor(), version.reason(), before.timesMoved(),
                        null));
            }
            before = now;
        }
        return List.copyOf(requests);
    }

    /** The request that waits for a decision. */
    public static Optional<DateRequest> waiting(List<ActionVersion> oldestFirst) {
        return of(oldestFirst).stream().filter(DateRequest::isWaiting).findFirst();
    }

    /** Whether nobody has decided yet. */
    public boolean isWaiting() {
        return decision == null;
    }

    /** Who asked, and who typed it for them: none of them decides. */
    public List<Long> askers() {
        return Stream.of(askedBy, onBehalfOf).filter(Objects::nonNull).toList();
    }

    private DateRequest decided(ActionVersion version) {
        LocalDate due = version.state().dates().due();
        Outcome outcome = switch (version.cause()) {
            case DATE_AGREED -> to.equals(due) ? Outcome.AGREED : Outcome.AGREED_OTHER;
            case DATE_REFUSED -> Outcome.REFUSED;
            default -> Outcome.OVERTAKEN;
        };
        Long by = outcome == Outcome.OVERTAKEN ? null
                : version.onBehalfOf() == null ? version.recordedBy() : version.onBehalfOf();
        return new DateRequest(this.version, askedBy, onBehalfOf, askedAt, from, to, reason, movedBefore,
                new Decision(outcome, by, version.effectiveAt(), due, version.reason()));
    }
}
