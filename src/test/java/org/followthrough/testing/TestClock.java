package org.followthrough.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still at noon on Friday 20 November 2026 in London until a test moves it. */
public final class TestClock extends Clock {

    /** Where every test begins. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private volatile Instant now = London.at(TODAY, LocalTime.NOON);

    /** Moves the clock to noon in London on this day. */
    public void set(LocalDate day) {
        set(London.at(day, LocalTime.NOON));
    }

    /** Moves the clock. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Back to where every test begins. */
    public void reset() {
        set(TODAY);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The board is in London.");
    }

    /** Puts the clock in place of the real one. */
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
