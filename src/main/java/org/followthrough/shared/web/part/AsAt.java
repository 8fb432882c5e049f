package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.time.London;

/** The day a page shows: {@code asAt} in its address, else today. */
public record AsAt(ChosenDay chosen, LocalDate today) implements Serializable {

    /** The parameter's name. */
    public static final String NAME = "asAt";

    /** The day of this page. */
    public static AsAt of(PageParameters parameters, Clock clock) {
        LocalDate today = London.dayOf(clock.instant());
        return new AsAt(ChosenDay.of(parameters.get(NAME).toString(""), today), today);
    }

    /** Today. */
    public static AsAt today(LocalDate today) {
        return new AsAt(ChosenDay.of("", today), today);
    }

    /** A day of the past, or today. */
    public static AsAt on(LocalDate day, LocalDate today) {
        return new AsAt(ChosenDay.of(day.toString(), today), today);
    }

    /** The day shown: today where what was asked for cannot be. */
    public LocalDate day() {
        return chosen.day();
    }

    /** Whether the page shows the present. */
    public boolean isToday() {
        return day().equals(today);
    }

    /** The address on the same day. */
    public Address on(Address address) {
        return address.with(NAME, isToday() ? null : day());
    }

    /** The day in words: 31 March 2026. */
    public String inWords() {
        return London.longDate(day());
    }

    /**
     * What the page says about its day; empty when it shows today, as asked.
     *
     * @param present the address of the same view today
     */
    public Optional<Component> banner(String id, String present) {
        if (chosen.fault() != null) {
            return Optional.of(new IgnoredDay(id, chosen));
        }
        return isToday() ? Optional.empty() : Optional.of(new AsAtBanner(id, inWords(), present));
    }
}
