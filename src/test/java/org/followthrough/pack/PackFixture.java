package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackChart.Bar;
import org.followthrough.pack.PackChart.Kind;
import org.followthrough.pack.PackContent.ChartSection;
import org.followthrough.pack.PackStatus.Colour;
import org.followthrough.pack.PackList.Columns;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.pack.PackContent.MeaningHeads;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackList.Row;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackChart.Series;
import org.followthrough.pack.PackStatus.Shape;
import org.followthrough.pack.PackContent.StatusMeaning;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackContent.Tile;

/** The pack of an invented board, with as many actions as a test wants. */
final class PackFixture {

    private static final List<String> AGENCIES = List.of("Anytown Police", "Children's social care",
            "NHS integrated care board", "Education and schools", "Probation", "Public health",
            "Anytown Hospitals NHS Trust",
            "Housing", "Youth justice", "Fire and rescue", "Drug and alcohol service", "Cafcass");
    private static final List<String> TITLES = List.of(
            "Refresh training on pre-birth assessment for first responders",
            "Audit twenty case files for the voice of the child and report to the sub-committee",
            "Agree one threshold document between health visiting and early help",
            "Put a flag for repeat missing episodes on the case record",
            "Brief all designated leads on the new escalation policy",
            "Review how midwives share concerns with the duty desk out of hours, and publish the agreed pathway "
                    + "to all wards");
    private static final List<String> UPDATES = List.of(
            "22 Mar: course dates being agreed with the training unit.",
            "3 Apr: first ten files read; findings go to the sub-committee in May.",
            "18 Feb: draft with the three agencies for comment. A second meeting is needed to settle the wording "
                    + "on neglect.",
            "No update since the action was issued.");
    private static final List<String> MONTHS = List.of("May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan",
            "Feb", "Mar", "Apr");
    static final PackStatus OVERDUE = new PackStatus(Shape.TRIANGLE, Colour.RED, "Overdue");
    static final PackStatus OFF_TRACK = new PackStatus(Shape.TRIANGLE, Colour.RED, "Off track");
    static final PackStatus AT_RISK = new PackStatus(Shape.DIAMOND, Colour.AMBER, "At risk");
    static final PackStatus ON_TRACK = new PackStatus(Shape.DISC, Colour.GREEN, "On track");
    static final PackStatus NOT_STARTED = new PackStatus(Shape.RING, Colour.GREY, "Not started");
    static final PackStatus NEEDS_A_DATE = new PackStatus(Shape.DASHED_RING, Colour.GREY, "Needs a date");
    static final PackStatus SENT_BACK = new PackStatus(Shape.ARROW, Colour.RED, "Sent back");
    static final PackStatus WAITING = new PackStatus(Shape.HALF_RING, Colour.BLUE, "Waiting for sign-off");
    static final PackStatus SIGNED_OFF = new PackStatus(Shape.TICK, Colour.BLUE, "Signed off");
    static final PackStatus CLOSED = new PackStatus(Shape.NONE, Colour.GREY, "Closed, not done");
    private static final List<PackStatus> OPEN = List.of(OVERDUE, AT_RISK, ON_TRACK, ON_TRACK, NOT_STARTED,
            NEEDS_A_DATE, OFF_TRACK);

    private PackFixture() {
    }

    /** A board with this many open actions over six reviews (fewer when there are few actions). */
    static PackContent withActions(int count) {
        return withActions(count, UnaryOperator.identity());
    }

    /** The same with each typed text passed through {@code typed}. */
    static PackContent withActions(int count, UnaryOperator<String> typed) {
        return new PackContent(cover(), summary(count), exceptions(count, typed), signOff(count, typed),
                reviews(count, typed), charts(count), Chapter.NONE, appendix(count),
                PackIndicatorFixture.watched(count == 0 ? 0 : 2), PackSection.usual(), List.of());
    }

    /** The same with every action in full. */
    static PackContent withFullPlans(int count, UnaryOperator<String> typed) {
        PackContent usual = withActions(count, typed);
        return new PackContent(usual.cover(), usual.summary(), usual.exceptions(), usual.signOff(), usual.reviews(),
                usual.charts(), fullPlans(count, typed), usual.appendix(), usual.indicators(), EnumSet.allOf(PackSection.class), List.of());
    }

    /** The same pack with these sections only, as it is written when they are chosen. */
    static PackContent only(PackContent all, Set<PackSection> sections) {
        Appendix appendix = all.appendix();
        return new PackContent(all.cover(), all.summary(),
                sections.contains(PackSection.EXCEPTIONS) ? all.exceptions() : Chapter.NONE,
                sections.contains(PackSection.SIGN_OFF) ? all.signOff() : Chapter.NONE,
                sections.contains(PackSection.REVIEWS) ? all.reviews() : List.of(),
                new ChartSection(all.charts().heading(),
                        sections.contains(PackSection.CHARTS) ? all.charts().charts() : List.of()),
                sections.contains(PackSection.FULL_PLANS) ? all.fullPlans() : Chapter.NONE,
                new Appendix(appendix.figuresHeading(),
                        sections.contains(PackSection.FIGURES) ? appendix.figures() : List.of(),
                        appendix.meaningsHeading(), appendix.meaningsHeads(), appendix.meanings(),
                        appendix.countingHeading(), appendix.counting(), appendix.messagesHeading(),
                        appendix.messages()), sections.contains(PackSection.CHARTS)
                || sections.contains(PackSection.FIGURES) ? all.indicators() : IndicatorSection.NONE, sections,
                List.of());
    }

    private static Cover cover() {
        return new Cover("Anytown Local Safeguarding Children Board", "Action plan monitoring pack", "April 2027",
                "Dr Sam Carter, independent chair", LocalDate.of(2027, 4, 30), Instant.parse("2027-05-04T06:00:00Z"),
                "OFFICIAL-SENSITIVE", "Pack 2027-04, version 1",
                "Reviews restricted to named people are not in this pack.");
    }

    private static Summary summary(int count) {
        return new Summary(count == 0 ? "No actions are overdue" : overdue(count)
                + " actions are overdue, 1 fewer than last month",
                "Position at 30 April 2027. Last pack: 31 March 2027.", tiles(count), "What we ask the Chair to do",
                count < 20 ? List.of()
                : List.of("Write to the Chief Constable about 3 Child K actions more than 90 days overdue.",
                        "Agree or refuse 2 requests for a later date.",
                        "Note that the Family W plan is complete and ready for sign-off.",
                        "Ask the sub-committee why 6 actions had no update for 35 days, most of them with the hospital "
                                + "trust.",
                        "Welcome the new designated nurse."),
                "Nothing needs a decision from you this month.", byAgency(count).atMost(8, "Other agencies"),
                "What changed since the last pack",
                List.of("6 actions were signed off and 4 became overdue.", "2 dates were moved, both in Child K.",
                        "1 new plan was issued: the audit of neglect, with 12 actions."),
                "6 actions had no update this month. 2 actions have no date.");
    }

    private static List<Tile> tiles(int count) {
        return List.of(new Tile(overdue(count), "Overdue", "was 14"), new Tile(count / 7, "Due in 30 days", "was 16"),
                new Tile(count / 14, "Waiting for sign-off", "was 7"), new Tile(count / 3, "On track", "was 45"),
                new Tile(count / 2, "Signed off", "was 46"));
    }

    private static int overdue(int count) {
        return count / 9;
    }

    private static Chapter exceptions(int count, UnaryOperator<String> typed) {
        Columns late = new Columns("Ref", "Action", null, "Lead agency", "Due (first due)", "Days over",
                "Status and last update");
        return new Chapter("Exceptions",
                "What needs attention first. Each action stands in the first list it belongs to.", List.of(
                list("Overdue, longest first", overdue(count), "actions are overdue", late, OVERDUE, typed),
                list("Off track", count / 40, "actions will miss their date",
                        new Columns("Ref", "Action", null, "Lead agency", "Due (first due)", "Days left",
                                "Status and last update"), OFF_TRACK, typed),
                list("Needs a date", count / 50, "actions have no agreed date",
                        new Columns("Ref", "Action", null, "Lead agency", "Date as printed", null,
                                "Status and last update"), NEEDS_A_DATE, typed),
                list("No update for 35 days", count / 20, "actions",
                        new Columns("Ref", "Action", null, "Lead agency", "Last update", "Days since",
                                "Status and last update"), ON_TRACK, typed),
                list("Sent back", count / 60, "actions were sent back",
                        new Columns("Ref", "Action", null, "Lead agency", "Sent back on", null,
                                "What the sub-committee asked for"), SENT_BACK, typed),
                list("Later dates asked for", count / 60, "requests wait for a decision",
                        new Columns("Ref", "Action", null, "Lead agency", "Due, asked for", "Times moved", "Reason"),
                        null, typed)));
    }

    private static Chapter signOff(int count, UnaryOperator<String> typed) {
        return new Chapter("Sign-off", "", List.of(
                list("Waiting for sign-off", count / 14, "actions wait, the oldest 24 days",
                        new Columns("Ref", "Action", null, "Lead agency", "Completed", "Days waiting", "Evidence"),
                        WAITING, typed),
                list("Signed off since the last pack", count / 20, "actions",
                        new Columns("Ref", "Action", null, "Lead agency", "Signed off", null,
                                "Evidence seen and minute"), SIGNED_OFF, typed)));
    }

    private static PackList list(String heading, int rows, String sentence, Columns columns, PackStatus status,
                                   UnaryOperator<String> typed) {
        return new PackList(heading, rows == 0 ? "None." : rows + " " + sentence + ".", columns,
                IntStream.range(0, rows).mapToObj(i -> row(null, i, columns, status, typed)).toList());
    }

    private static Row row(String group, int i, Columns columns, PackStatus status, UnaryOperator<String> typed) {
        return new Row(group, "R%02d-%02d".formatted(i % 6 + 1, i + 1), typed.apply(TITLES.get(i % TITLES.size())),
                columns.success() == null ? null : typed.apply("Every new starter has been on the course."),
                AGENCIES.get(i % AGENCIES.size()),
                i % 3 == 0 ? List.of("31 Aug 2026", "(30 Jun 2026)", "moved twice") : List.of("31 Jan 2027"),
                columns.number() == null ? null : 200 - i, status, typed.apply(UPDATES.get(i % UPDATES.size())),
                status == OVERDUE ? "Next: finish it, or ask for a later date." : null);
    }

    private static List<ReviewPage> reviews(int count, UnaryOperator<String> typed) {
        List<ReviewPage> pages = new ArrayList<>();
        int reviews = Math.min(6, count);
        for (int review = 0; review < reviews; review++) {
            pages.add(review(review + 1, count / reviews + (review < count % reviews ? 1 : 0), typed));
        }
        return pages;
    }

    private static ReviewPage review(int number, int actions, UnaryOperator<String> typed) {
        Columns columns = new Columns("Ref", "Action", null, "Lead agency", "Due (first due)", "Days over",
                "Status and last update");
        List<Row> rows = IntStream.range(0, actions)
                .mapToObj(i -> row("Recommendation %d: ".formatted(i / 3 + 1)
                        + typed.apply("the board should be assured that agencies act on missing episodes at once"),
                        i, columns, OPEN.get(i % OPEN.size()), typed)).toList();
        return new ReviewPage("R%02d Child %s".formatted(number, (char) ('J' + number)),
                "31 of 44 actions signed off; 3 more than 90 days overdue.", tiles(actions), burnUp(number),
                new PackList("", "", columns, rows));
    }

    private static PackChart byAgency(int count) {
        List<Bar> bars = IntStream.range(0, Math.min(AGENCIES.size(), count))
                .mapToObj(i -> new Bar(AGENCIES.get(i), List.of(Math.max(0, 6 - i), 4 - i % 4, 14 - i))).toList();
        return new PackChart(Kind.ACROSS, "A1", "Police hold nearly half of the overdue actions",
                "Open actions by lead agency, 30 April 2027. Figures: table A1.", "Lead agency",
                List.of(new Series("Overdue", Colour.RED), new Series("Due in 30 days", Colour.TEAL),
                        new Series("Later", Colour.GREEN)), bars);
    }

    private static PackChart months(int count) {
        return new PackChart(Kind.UP, "A2",
                "Signed-off actions have grown every month; overdue has levelled at about 14",
                "All actions by status at each month end, May 2026 to April 2027. Figures: table A2.", "Month end",
                List.of(new Series("Overdue", Colour.RED), new Series("At risk", Colour.AMBER),
                        new Series("On track", Colour.GREEN), new Series("Signed off", Colour.BLUE)),
                count == 0 ? List.of() : IntStream.range(0, 12)
                        .mapToObj(i -> new Bar(MONTHS.get(i), List.of(8 + i / 2, 9 + i % 5, 30 + i, 10 + i * 4)))
                        .toList());
    }

    private static PackChart ageing(int count) {
        return new PackChart(Kind.AGEING, "A3", "3 actions are more than 90 days overdue",
                "Overdue actions by days overdue, 30 April 2027. Figures: table A3.", "Days overdue",
                List.of(new Series("Actions", Colour.RED)), count == 0 ? List.of()
                : List.of(new Bar("1 to 30 days", List.of(5)),
                        new Bar("31 to 60 days", List.of(4)), new Bar("61 to 90 days", List.of(1)),
                        new Bar("Over 90 days", List.of(3))));
    }

    private static ChartSection charts(int count) {
        return new ChartSection("Charts", count == 0 ? List.of() : List.of(months(count), ageing(count), heat()));
    }

    private static PackChart heat() {
        return new PackChart(Kind.HEAT, "A10", "5 of the 13 overdue actions are led by Anytown Police in Child K",
                "Table A10. Overdue actions by lead agency and review, 30 April 2027.", "Lead agency",
                List.of(new Series("Child K", Colour.RED), new Series("Family W", Colour.RED),
                        new Series("All", Colour.RED)),
                List.of(new Bar("Anytown Police", List.of(5, 1, 6)), new Bar("Probation", List.of(0, 2, 2))));
    }

    private static PackChart burnUp(int number) {
        return new PackChart(Kind.BURN_UP, "A" + (3 + number), "Child K: 31 of 44 actions signed off",
                "Actions at each month end. Figures: table A" + (3 + number) + ".", "Close of",
                List.of(new Series("All actions", Colour.GREY), new Series("Planned", Colour.GREY),
                        new Series("Signed off", Colour.BLUE)),
                IntStream.range(0, MONTHS.size()).mapToObj(i -> new Bar(MONTHS.get(i) + (i < 8 ? " 2026" : " 2027"),
                        List.of(40 + i / 3, 10 + 3 * i, 2 * i))).toList());
    }

    private static Chapter fullPlans(int count, UnaryOperator<String> typed) {
        Columns columns = new Columns("Ref", "Action", "What good looks like", "Lead agency", "Due (first due)", null,
                "Status and last update");
        return new Chapter("Full plans", "Every action.", count == 0 ? List.of() : List.of(new PackList(
                "R01 Child K", "", columns, IntStream.range(0, count)
                .mapToObj(i -> row("Recommendation " + (i / 3 + 1), i, columns, OPEN.get(i % OPEN.size()), typed))
                .toList())));
    }

    private static List<PackChart> figures(int count) {
        List<PackChart> figures = new ArrayList<>(List.of(byAgency(count), months(count), ageing(count)));
        IntStream.rangeClosed(1, Math.min(6, count)).mapToObj(PackFixture::burnUp).forEach(figures::add);
        return figures;
    }

    private static Appendix appendix(int count) {
        return new Appendix("Figures behind the charts", count == 0 ? List.of()
                : figures(count),
                "What the words mean", new MeaningHeads("Status", "What it means"), List.of(
                new StatusMeaning(SIGNED_OFF, "The sub-committee has seen evidence and agreed it is done."),
                new StatusMeaning(CLOSED, "Withdrawn or replaced; the reason is recorded."),
                new StatusMeaning(SENT_BACK, "The sub-committee wants more."),
                new StatusMeaning(WAITING, "The agency says it is complete and has given evidence."),
                new StatusMeaning(OVERDUE, "Past the due date, not complete."),
                new StatusMeaning(OFF_TRACK, "It will miss the due date."),
                new StatusMeaning(NEEDS_A_DATE, "No due date agreed."),
                new StatusMeaning(AT_RISK, "It may miss the due date."),
                new StatusMeaning(ON_TRACK, "It should meet the due date. Not the same as done."),
                new StatusMeaning(NOT_STARTED, "No work yet; not due.")),
                "How the numbers are counted", List.of(
                "Everything is counted at the close of 30 April 2027, London time.",
                "Overdue is counted from dates and progress: the due date has passed and the action is not complete. A "
                        + "new date that was agreed counts from the day it was agreed; the first date stays in sight.",
                "Restricted reviews are left out for everybody."), "E-mails of the board",
                List.of("42 were sent, to 17 people.", "2 came back and did not arrive."));
    }
}
