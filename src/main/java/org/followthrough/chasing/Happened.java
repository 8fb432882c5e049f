package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;

/**
 * What was decided about an action and its owners are to be told, read from its history. News are told while they are
 * fresh, so that a board that begins to chase does not tell what happened long ago.
 *
 * @param history the versions of an action, oldest first; never empty
 */
record Happened(List<Position> history, LocalDate today) {

    /** So many days after it happened nobody is told any more, unless it still stands. */
    static final int FRESH = 30;

    /** What happened, each on its London day, oldest first. */
    List<Fallen> all() {
        Position now = history.get(history.size() - 1);
        if (now.progress() == Progress.SIGNED_OFF) {
            return Stream.of(last(Step.SIGNED_OFF, Cause.SIGNED_OFF)).filter(this::isFresh).toList();
        }
        if (!now.progress().isOpen()) {
            return List.of();
        }
        return Stream.concat(Stream.of(dateDecided(), nowLead()).filter(this::isFresh), Stream.of(sentBack()))
                .filter(Objects::nonNull).sorted(Comparator.comparing(Fallen::on)).toList();
    }

    private boolean isFresh(Fallen fallen) {
        return fallen != null && !fallen.on().plusDays(FRESH).isBefore(today);
    }

    /** Stands until the agency says something again. */
    private Fallen sentBack() {
        for (int i = history.size() - 1; i >= 0 && history.get(i).sentBack(); i--) {
            Cause cause = history.get(i).cause();
            if (cause.givesBack()) {
                return fallen(cause == Cause.SENT_BACK ? Step.SENT_BACK : Step.EVIDENCE_ASKED_FOR, history.get(i));
            }
        }
        return null;
    }

    /** Of several decisions about the date the last one counts. */
    private Fallen dateDecided() {
        for (int i = history.size() - 1; i > 0; i--) {
            Position decided = history.get(i);
            LocalDate asked = history.get(i - 1).dateAskedFor();
            if (decided.cause() == Cause.DATE_REFUSED) {
                return fallen(Step.DATE_REFUSED, decided);
            }
            if (decided.cause() == Cause.DATE_AGREED) {
                return fallen(asked == null || asked.equals(decided.due()) ? Step.DATE_AGREED : Step.OTHER_DATE_AGREED,
                        decided);
            }
        }
        return null;
    }

    /** Since when the present lead leads what was issued; an action imported with a lead counts from its issue. */
    private Fallen nowLead() {
        Long lead = history.get(history.size() - 1).leadPersonId();
        if (lead == null) {
            return null;
        }
        int since = history.size() - 1;
        while (since > 0 && lead.equals(history.get(since - 1).leadPersonId()) && history.get(since - 1).issued()) {
            since--;
        }
        return fallen(Step.NOW_LEAD, history.get(since));
    }

    private Fallen last(Step step, Cause cause) {
        return history.stream().filter(version -> version.cause() == cause).reduce((one, other) -> other)
                .map(version -> fallen(step, version)).orElse(null);
    }

    private static Fallen fallen(Step step, Position version) {
        return new Fallen(step, London.dayOf(version.recordedAt()));
    }
}
