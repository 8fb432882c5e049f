package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.people.Role.BOARD_MEMBER;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Returns;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Lateness;
import org.followthrough.plan.PlanPasts;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.StatusBand;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard as a reader gets it, on a small board whose numbers can be told by hand. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DashboardHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class)
            .with("test.board", "dashboard");

    private static Anytown town;
    private static Person member;
    private static Review childK;
    private final Visitor visitor = APP.visitor();

    @BeforeAll
    static void board(Anytown board, PlanPasts pasts) {
        town = board;
        member = town.person("board", null, BOARD_MEMBER);
        childK = DashboardPlan.plan(town, "Child K", false, pasts);
        town.issue(childK);
        town.issue(DashboardPlan.plan(town, "Family W", true, pasts));
        Review draft = DashboardPlan.plan(town, "Draft D", false, pasts);
        assertThat(draft.state().issued()).isFalse();
    }

    @Test
    void aReaderSeesTheFindingTheTilesAndTheDecisions() {
        String page = page("/dashboard");

        assertThat(PageText.of(page))
                .contains("Menu", " Dashboard ", "Board dashboard 3 actions are overdue, 1 more than last month",
                "Position today, 20 November 2026",
                "3 Overdue 2 last month", "1 Due in 30 days", "1 Waiting for sign-off oldest: 24 days",
                "1 On track", "1 Signed off 1 this month",
                "Decisions for this meeting " + town.policeName() + ": 1 action in Child K more than 90 days overdue",
                "Agree a date for 1 action without one",
                "2 of the 3 overdue actions", "1 action is more than 90 days overdue",
                "Child K: 1 of 8 actions signed off, 3 behind the dates first agreed").doesNotContain("less far behind");
    }

    @Test
    void draftsAndRestrictedReviewsAreOutForEverybody(Figures figures, Plans plans) {
        String page = page("/dashboard", town.businessUnit);

        assertThat(PageText.of(page)).contains("3 actions are overdue").doesNotContain("Family W", "Draft D");
        assertThat(page).as("the business unit's own list holds more, so links ask for what is counted")
                .contains("href=\"actions?quick=overdue&amp;counted=all");
        Tally tally = figures.tally(plans.boardView(TestClock.TODAY));
        assertThat(tally.total()).isEqualTo(8);
        assertThat(tally.of(QuickLink.OVERDUE)).isEqualTo(3);
    }

    @Test
    void everyNumberOpensAsManyRowsOfTheList(Choices choices, Dashboards dashboards) {
        everyNumberOpensAsManyRows(member, dashboards.of(member, on(choices, member, TestClock.TODAY)));
        everyNumberOpensAsManyRows(town.businessUnit, dashboards.of(town.businessUnit,
                on(choices, town.businessUnit, LocalDate.of(2026, 10, 31))));
    }

    private void everyNumberOpensAsManyRows(Person as, Dashboard dashboard) {
        page("/dashboard", as);
        Map<String, Integer> links = EveryNumber.of(dashboard);

        assertThat(links).hasSizeGreaterThan(40);
        links.forEach((address, number) -> assertThat(PageText.of(visitor.get(address).body())).as(address)
                .contains(" of " + number + (number == 1 ? " action " : " actions ")));
    }

    private static Choice on(Choices choices, Person as, LocalDate day) {
        return choices.of(as, new DashboardAddress(null, day, null, null, null, false)).orElseThrow();
    }

    @Test
    void everyNumberIsTheOneTheListAndThePackCount(Choices choices, Dashboards dashboards, Figures figures, Plans plans) {
        View view = plans.boardView(TestClock.TODAY);
        Dashboard dashboard = dashboards.of(member, on(choices, member, TestClock.TODAY));

        assertThat(dashboard.now()).isEqualTo(figures.tally(view));
        assertThat(dashboard.lastMonth()).isEqualTo(figures.tally(view.on(LocalDate.of(2026, 10, 31))));
        assertThat(numbers(dashboard, 0)).isEqualTo(figures.byAgency(view).stream()
                .map(load -> List.of(load.overdue(), load.dueSoon(), load.later(), load.withoutDate())).toList());
        assertThat(numbers(dashboard, 1)).isEqualTo(figures.year(view).stream()
                .map(end -> Stream.of(StatusBand.values()).map(end.counts()::get).toList()).toList());
        assertThat(numbers(dashboard, 2)).isEqualTo(Stream.of(Lateness.values())
                .map(band -> List.of(figures.lateness(view).get(band))).toList());
        assertThat(dashboard.heat().total()).isEqualTo(figures.tally(view).of(QuickLink.OVERDUE));
        Stream.of(dashboard.pictures(), dashboard.plans()).flatMap(List::stream).forEach(picture -> assertThat(
                picture.chart().table().rows().stream().map(row -> row.figures().stream().map(Number::intValue)
                        .toList()).toList()).as(picture.id())
                .isEqualTo(picture.rows().stream().map(Counted.Row::numbers).toList()));
    }

    private static List<List<Integer>> numbers(Dashboard dashboard, int picture) {
        return dashboard.pictures().get(picture).rows().stream().map(Counted.Row::numbers).toList();
    }

    @Test
    void anEarlierDayIsShownAsItWas() {
        String page = PageText.of(page("/dashboard?asAt=2026-10-31"));

        assertThat(page).contains("You see the position on 31 October 2026. Show today",
                "2 actions are overdue, 1 more than last month", "Position at the close of 31 October 2026",
                "0 Signed off");
    }

    @Test
    void aDayBeforeAnyPlanHasNothingToCount() {
        String page = page("/dashboard?asAt=2020-01-01");

        assertThat(PageText.of(page)).contains("There are no actions to count", "The figures ask nothing of this meeting.");
        assertThat(page).doesNotContain("<figure");
    }

    @Test
    void aDayThatIsNoneIsTodayWithANotice() {
        assertThat(PageText.of(page("/dashboard?asAt=31/02/2026"))).contains(
                "\u201c31/02/2026\u201d is not a date, so you see today.", "Enter a date, for example 31 3 2026",
                "3 actions are overdue");
        assertThat(PageText.of(page("/dashboard?asAt=2027-01-01"))).contains("is still to come, so you see today.");
        assertThat(page("/dashboard?date=%3Cb%3ESoon%3C%2Fb%3E")).contains("value=\"&lt;b&gt;Soon&lt;/b&gt;\"")
                .doesNotContain("<b>Soon");
    }

    @Test
    void theFormLeadsToAPlainAddress() {
        page("/dashboard");
        HttpResponse<String> answer = visitor.get("/dashboard?asAt=&date=31+10+2026&plan=" + childK.ref() + "&committee=");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/dashboard?asAt=2026-10-31&plan=" + childK.ref());
    }

    @Test
    void anUnknownPlanIsNotFound() {
        page("/dashboard");
        assertThat(visitor.get("/dashboard?plan=none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/dashboard?committee=none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/dashboard-figures/none.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void theNumbersOfAPictureCanBeHadAsAFile() {
        page("/dashboard");
        HttpResponse<String> file = visitor.get("/dashboard-figures/by-agency.csv?asAt=2026-11-20");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"by-agency-2026-11-20.csv\"");
        assertThat(file.body().lines()).containsExactly(
                "\uFEFFLead agency,Overdue,Due in 30 days,Due later,No date",
                town.policeName() + ",2,0,0,1", town.healthName() + ",1,1,1,0");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aMeetingKeepsTheFiguresItsPapersWereFrozenOn(Choices choices, Dashboards dashboards, People people, Meetings meetings,
                                                      Agendas agendas, PlanPasts pasts, Indicators indicators, Returns returns) {
        long committee = people.addCommittee("case-review", "Case review", town.subcommitteeChair.id(), null,
                Set.of());
        long meeting = meetings.add(town.businessUnit, committee, London.at(TestClock.TODAY.plusDays(6), LocalTime.NOON), null);
        DashboardIndicator calls = new DashboardIndicator(town, indicators, returns);
        calls.give(8, "12", APP.clock().instant().minusSeconds(60));
        agendas.freeze(town.businessUnit, meeting);
        calls.give(9, "99", APP.clock().instant().plusSeconds(60));
        town.issue(DashboardPlan.plan(town, "Issued later", false, pasts));

        String page = page("/dashboard?meeting=" + meeting, town.businessUnit);
        assertThat(PageText.of(page)).contains("Board dashboard \u00b7 Meeting of Case review, 26 November 2026",
                "3 actions are overdue", "on 20 November 2026, frozen for this meeting", "8 actions have changed since");
        assertThat(PageText.of(visitor.get("/actions?changedSince=" + meeting).body())).contains(" of 8 actions ",
                "Papers of the meeting on 26 November 2026");
        assertThat(PageText.of(page)).as("returned on the day, after the papers").doesNotContain("Calls to the front door");
        assertThat(PageText.of(page("/dashboard", town.businessUnit))).contains("6 actions are overdue",
                "Calls to the front door: 99 in October 2026, unusually high");
        everyNumberOpensAsManyRows(town.businessUnit, dashboards.of(town.businessUnit, choices.of(
                town.businessUnit, new DashboardAddress(meeting, TestClock.TODAY, null, null, null, false)).orElseThrow()));
        assertThat(PageText.of(visitor.get("/present?meeting=" + meeting).body())).contains("3 actions are overdue",
                "frozen for this meeting");
        assertThat(visitor.get("/dashboard-figures/by-agency.csv?meeting=" + meeting).body()).contains(",2,0,0,1");
        page("/dashboard");
        assertThat(visitor.get("/present?meeting=" + meeting).statusCode()).as("whoever knows of no meetings")
                .isEqualTo(404);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePlansThatAreNotShownAreCountedAndCanBeShown(PlanPasts pasts) {
        String heat = "<figure class=\"app-figure%s\" aria-labelledby=\"where\"";
        assertThat(page("/dashboard")).contains(heat.formatted(""));
        Stream.of("A B C D E F G".split(" ")).forEach(plan -> town.issue(DashboardPlan.plan(town, plan, false, pasts)));
        String page = page("/dashboard");
        assertThat(page).as("columns for each plan").contains(heat.formatted(" app-figure--wide"));
        assertThat(page.split("<figure[^>]*aria-labelledby=\"plan-", -1)).hasSize(1 + 6);
        Matcher more = Pattern.compile("(\\d) more plans are less far behind. <a[^>]* href=\"dashboard([^\"]*)\">Show all plans")
                .matcher(page);
        assertThat(more.find()).isTrue();

        String all = page("/dashboard" + more.group(2).replace("&amp;", "&"));
        assertThat(all.split("<figure[^>]*aria-labelledby=\"plan-", -1)).hasSize(1 + 6 + Integer.parseInt(more.group(1)));
        assertThat(PageText.of(all)).contains("Show only the plans furthest behind").doesNotContain("Show all plans");
    }

    @Test
    void theScreensOfAMeetingNameNoOfficerAndLeaveOutRestrictedReviews() {
        page("/dashboard");
        String address = "/present";
        int screens = 0;
        while (address != null) {
            HttpResponse<String> screen = visitor.get(address);
            assertThat(screen.statusCode()).isEqualTo(200);
            assertThat(PageText.of(screen.body())).contains("OFFICIAL-SENSITIVE")
                    .doesNotContain("Family W", "Draft D", member.name(), town.policeLead.name());
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"|href=\"([^\"]+)\"[^>]*rel=\"next\"")
                    .matcher(screen.body());
            address = !next.find() ? null
                    : "/" + (next.group(1) == null ? next.group(2) : next.group(1)).replace("&amp;", "&");
            screens++;
        }
        assertThat(screens).isGreaterThan(8);
        assertThat(visitor.get("/present?screen=99").statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureCanBeHadForASlide() {
        page("/dashboard");
        HttpResponse<String> slide = visitor.get("/dashboard-figures/lateness.png?asAt=2026-11-20");

        assertThat(slide.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(slide.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"lateness-2026-11-20.png\"");
        assertThat(visitor.get("/dashboard-figures/lateness.png?asAt=2020-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void whoMaySeeNoDashboardGetsNeitherPageNorFile() {
        assertThat(PageText.of(page("/", town.policeLead))).doesNotContain("Dashboard");
        assertThat(visitor.get("/dashboard").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/dashboard-figures/status.csv").statusCode()).isEqualTo(403);
    }

    private String page(String path) {
        return page(path, member);
    }

    private String page(String path, Person as) {
        HttpResponse<String> page = visitor.get(path, KnownByHeader.HEADER, String.valueOf(as.id()));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
