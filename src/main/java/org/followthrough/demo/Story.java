package org.followthrough.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.By;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Event;
import org.followthrough.shared.time.London;

/** Keeps the events of one action in the order they happened, each within office hours and after the one before. */
final class Story {

    private final Random random;
    private final List<Event> events = new ArrayList<>();

    Story(Random random) {
        this.random = random;
    }

    /** An instant of this day, after everything told so far. */
    Instant on(LocalDate day) {
        return notBefore(London.at(day, LocalTime.of(9 + random.nextInt(8), random.nextInt(60))));
    }

    void tell(Instant at, By by, Cause cause, String reason, ActionState state) {
        Instant when = notBefore(at);
        events.add(new Event(when, when, by, cause, reason, state));
    }

    ActionState state() {
        return events.get(events.size() - 1).state();
    }

    List<Event> events() {
        return events;
    }

    private Instant notBefore(Instant at) {
        if (events.isEmpty()) {
            return at;
        }
        Instant last = events.get(events.size() - 1).effectiveAt();
        return at.isAfter(last) ? at : last.plusSeconds(660);
    }
}
