package org.followthrough.demo;

import java.time.LocalDate;

/**
 * What the invented board has beside its plans. The parts are written after the plans, in the order of their beans, at
 * every start of the demonstration: each looks whether it is there already.
 */
interface InventedPart {

    /** Writes it, unless it is there already. */
    void write(Start start);

    /**
     * A start of the demonstration, with all plans written.
     *
     * @param days counted from the first start
     * @param today the day of this one
     * @param completes whether the board becomes complete by it: what has no mark of its own is written only then
     */
    record Start(Days days, LocalDate today, boolean completes) {
    }
}
