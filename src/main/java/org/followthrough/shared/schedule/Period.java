package org.followthrough.shared.schedule;

import java.time.LocalDate;

/**
 * What a piece of work is done for, once.
 *
 * @param key such as 2026-11-20
 * @param day the London day the period's work was due on
 */
public record Period(String key, LocalDate day) {

    static Period of(LocalDate day) {
        return new Period(day.toString(), day);
    }
}
