package org.followthrough.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.part.Address;

/**
 * Where a dashboard is found: its day and what narrows it. The whole view is in it.
 *
 * @param asAt null for today, whenever that is
 * @param review short name; null for all
 * @param committee short name; null for all
 */
record DashboardAddress(LocalDate asAt, String review, String committee) implements Serializable {

    static final String PATH = "/dashboard";
    static final String FILES = "/dashboard-figures";
    static final String AS_AT = "asAt";
    /** A day typed into the form; it goes before the one chosen from the list. */
    static final String TYPED = "date";
    static final String PLAN = "plan";
    static final String COMMITTEE = "committee";

    /** The address of the day shown, as the parameters narrow it. */
    static DashboardAddress of(PageParameters parameters, LocalDate day) {
        return new DashboardAddress(day, given(parameters, PLAN), given(parameters, COMMITTEE));
    }

    /** The day asked for, as written; null for none. */
    static String asked(PageParameters parameters) {
        String typed = given(parameters, TYPED);
        return typed == null ? given(parameters, AS_AT) : typed;
    }

    /** Whether nothing in the parameters is left over from the form. */
    static boolean isPlain(PageParameters parameters) {
        return parameters.get(TYPED).isNull() && parameters.getAllNamed().stream()
                .noneMatch(named -> named.getValue().isEmpty());
    }

    private static String given(PageParameters parameters, String name) {
        String value = parameters.get(name).toString("").strip();
        return value.isEmpty() ? null : value;
    }

    /** The same view on another day. */
    DashboardAddress on(LocalDate day) {
        return new DashboardAddress(day, review, committee);
    }

    /** The path of a file with the numbers of one picture. */
    String file(String picture) {
        return with(Address.of(FILES + "/" + picture + ".csv")).toString();
    }

    private Address with(Address address) {
        return address.with(AS_AT, asAt).with(PLAN, review).with(COMMITTEE, committee);
    }

    /** Path and query. */
    @Override
    public String toString() {
        return with(Address.of(PATH)).toString();
    }
}
