package org.followthrough.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.ChosenDay;

/**
 * Where a dashboard is found: its day and what narrows it. The whole view is in it.
 *
 * @param meeting the meeting whose papers it belongs to, which then says the day; null for none
 * @param asAt null for today, whenever that is
 * @param review short name; null for all
 * @param committee short name; null for all
 * @param theme short name; null for all
 * @param everyPlan whether each plan has its picture, not only those furthest behind
 */
record DashboardAddress(Long meeting, LocalDate asAt, String review, String committee, String theme, boolean everyPlan)
        implements Serializable {

    static final String PATH = "/dashboard";
    static final String PRESENT = "/present";
    static final String FILES = "/dashboard-figures";
    static final String MEETING = "meeting";
    static final String AS_AT = "asAt";
    /** A day typed into the form; it goes before the one chosen from the list. */
    static final String TYPED = "date";
    static final String PLAN = "plan";
    static final String COMMITTEE = "committee";
    static final String THEME = "theme";
    static final String PLANS = "plans";
    private static final String EVERY = "all";
    /** In the list of days a meeting stands among them as meeting-12. */
    private static final Pattern AMONG_DAYS = Pattern.compile(MEETING + "-(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** The address of the day shown, as the parameters narrow it. */
    static DashboardAddress of(PageParameters parameters, LocalDate day) {
        return new DashboardAddress(meeting(parameters), day, given(parameters, PLAN), given(parameters, COMMITTEE),
                given(parameters, THEME), EVERY.equals(given(parameters, PLANS)));
    }

    /** A number no meeting has where it is none. */
    private static Long meeting(PageParameters parameters) {
        Matcher chosen = AMONG_DAYS.matcher(parameters.get(AS_AT).toString(""));
        String number = chosen.matches() ? chosen.group(1) : given(parameters, MEETING);
        return number == null ? null : NUMBER.matcher(number).matches() ? Long.valueOf(number) : Long.valueOf(-1);
    }

    /** A meeting as it stands in the list of days. */
    static String amongDays(long meeting) {
        return MEETING + "-" + meeting;
    }

    /** The day asked for; today where none is, or where a meeting is, which says its own. */
    static ChosenDay day(PageParameters parameters, LocalDate today) {
        return ChosenDay.of(asked(parameters), today);
    }

    private static String asked(PageParameters parameters) {
        String typed = given(parameters, TYPED);
        return typed != null || meeting(parameters) != null ? typed : given(parameters, AS_AT);
    }

    /** Whether nothing in the parameters is left over from the form. */
    static boolean isPlain(PageParameters parameters) {
        return parameters.get(TYPED).isNull() && !AMONG_DAYS.matcher(parameters.get(AS_AT).toString("")).matches()
                && parameters.getAllNamed().stream().noneMatch(named -> named.getValue().isEmpty());
    }

    private static String given(PageParameters parameters, String name) {
        String value = parameters.get(name).toString("").strip();
        return value.isEmpty() ? null : value;
    }

    /** The same view on another day; of no meeting. */
    DashboardAddress on(LocalDate day) {
        return new DashboardAddress(null, day, review, committee, theme, everyPlan);
    }

    /** The same view with a picture of each plan, or of those furthest behind. */
    DashboardAddress withEveryPlan(boolean every) {
        return new DashboardAddress(meeting, asAt, review, committee, theme, every);
    }

    /** The path of a file of one picture: csv for its numbers, png for a slide. */
    String file(String picture, String kind) {
        return at(FILES + "/" + picture + "." + kind).toString();
    }

    /** The same view at another path. */
    Address at(String path) {
        return Address.of(path).with(MEETING, meeting).with(AS_AT, meeting == null ? asAt : null).with(PLAN, review)
                .with(COMMITTEE, committee).with(THEME, theme).with(PLANS, everyPlan ? EVERY : null);
    }

    /** Path and query. */
    @Override
    public String toString() {
        return at(PATH).toString();
    }
}
