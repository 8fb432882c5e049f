package org.followthrough.indicator.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.NotUnderstoodException;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.AsAtBanner;

/**
 * What a page about indicators knows of: all that was known at the close of the day {@code asAt}, or just
 * {@code before} the moment papers were frozen; else all that is known today.
 *
 * @param frozen null where a day is shown
 */
record KnownBefore(AsAt asAt, Instant frozen) implements Serializable {

    /** The parameter of the moment, such as 2026-11-20T17:00:00Z; a day asked for goes before it. */
    static final String NAME = "before";

    /**
     * What the address of a page asks for.
     *
     * @throws NotUnderstoodException when its moment is none
     */
    static KnownBefore of(PageParameters parameters, Clock clock) {
        AsAt asAt = AsAt.of(parameters, clock);
        Parameters asked = new Parameters(parameters);
        String moment = asked.text(NAME);
        if (moment.isEmpty() || !asked.text(AsAt.NAME).isEmpty()) {
            return new KnownBefore(asAt, null);
        }
        try {
            Instant frozen = Instant.parse(moment);
            return frozen.isAfter(clock.instant()) ? new KnownBefore(asAt, null)
                    : new KnownBefore(AsAt.on(London.dayOf(frozen), asAt.today()), frozen);
        } catch (DateTimeParseException e) {
            throw new NotUnderstoodException();
        }
    }

    /** The address of the same page as it was known just before the moment; by its day where that is all it says. */
    static Address on(Address address, Instant moment) {
        LocalDate day = London.dayOf(moment.minusNanos(1));
        return London.closeOf(day).equals(moment) ? address.with(AsAt.NAME, day) : address.with(NAME, moment);
    }

    /** Before which moment all is known. */
    Instant moment() {
        return frozen == null ? London.closeOf(asAt.day()) : frozen;
    }

    /** Whether all that is known today is shown. */
    boolean isPresent() {
        return frozen == null && asAt.isToday();
    }

    /** The address of another page that knows as much. */
    Address on(Address address) {
        return frozen == null ? asAt.on(address) : address.with(NAME, frozen);
    }

    /**
     * What the page says about its day; empty when it shows today, as asked.
     *
     * @param present the address of the same view today
     */
    Optional<Component> banner(String id, String present) {
        return frozen == null ? asAt.banner(id, present)
                : Optional.of(AsAtBanner.frozen(id, asAt.inWords(), present));
    }
}
