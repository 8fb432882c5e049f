package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What was said before, so that nothing is said twice. */
final class Told {

    private final Map<Said, Reminded> said = new HashMap<>();
    private final Map<String, LocalDate> lastReminder = new HashMap<>();

    Told(Collection<Reminded> reminded) {
        for (Reminded one : reminded) {
            said.put(new Said(one.matter(), one.personId(), one.step()), one);
            if (one.step().isReminder() && !one.withheld()) {
                lastReminder.merge(one.matter(), one.toldOn(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    /**
     * Whether they were told of the step as it fell on this day or later. What was withheld is told as soon as they
     * can be written to.
     */
    boolean knows(Matter matter, Addressee who, Fallen fallen) {
        Reminded last = said.get(new Said(matter.key(), who.personId(), fallen.step()));
        return last != null && !last.fellOn().isBefore(fallen.on()) && (!last.withheld() || !who.isWritten());
    }

    /** Whether they were told of it by this step before, whenever it fell. */
    boolean holds(Reminded one) {
        return said.containsKey(new Said(one.matter(), one.personId(), one.step()));
    }

    /** The day its owners were last reminded; null when they never were. */
    LocalDate lastReminder(Matter matter) {
        return lastReminder.get(matter.key());
    }

    private record Said(String matter, long personId, Step step) {
    }
}
