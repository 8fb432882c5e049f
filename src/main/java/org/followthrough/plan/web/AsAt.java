package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;

/** The day a page shows: {@code asAt} in its address, else today. A day that cannot be read, or is to come, is today. */
public record AsAt(LocalDate day, LocalDate today) implements Serializable {

    /** The parameter's name. */
    public static final String NAME = "asAt";

    /** The day of this page. */
    public static AsAt of(PageParameters parameters, Clock clock) {
        LocalDate today = London.dayOf(clock.instant());
        String typed = parameters.get(NAME).toString("");
        try {
            LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
            return new AsAt(day.isAfter(today) ? today : day, today);
        } catch (DateTimeParseException e) {
            return new AsAt(today, today);
        }
    }

    /** Whether the page shows the present. */
    public boolean isToday() {
        return day.equals(today);
    }

    /** The address on the same day. */
    public Address on(Address address) {
        return address.with(NAME, isToday() ? null : day);
    }

    /** The day in words: 31 March 2026. */
    public String inWords() {
        return London.longDate(day);
    }
}
