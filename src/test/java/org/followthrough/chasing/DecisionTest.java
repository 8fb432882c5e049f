package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.chasing.Actions.CHAIR;
import static org.followthrough.chasing.Actions.COORDINATOR;
import static org.followthrough.chasing.Actions.JO;
import static org.followthrough.chasing.Actions.SUBCOMMITTEE_CHAIR;
import static org.followthrough.chasing.Actions.above;
import static org.followthrough.chasing.Actions.id;
import static org.followthrough.chasing.Actions.lead;
import static org.followthrough.chasing.Actions.owed;
import static org.followthrough.chasing.Actions.toldTo;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.people.Reminders;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.shared.time.WorkingDaysTest;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final WorkingDays DAYS = WorkingDaysTest.shipped();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void oneActionFromTwoWeeksBeforeToTheIndependentChair() {
        assertThat(told(day("2026-11-01"), day("2027-01-09"), up -> true, action("R01-07", day("2026-11-18"))))
                .containsExactly(
                        "2026-11-04 Jo LONG_BEFORE",
                        "2026-11-16 Jo SHORTLY_BEFORE",
                        "2026-11-19 Jo OVERDUE",
                        "2026-11-23 Jo STILL_OVERDUE",
                        "2026-11-30 Jo STILL_OVERDUE",
                        "2026-12-02 co-ordinator COORDINATOR",
                        "2026-12-07 Jo STILL_OVERDUE",
                        "2026-12-14 Jo STILL_OVERDUE",
                        "2026-12-16 sub-committee chair SUBCOMMITTEE_CHAIR",
                        "2026-12-21 Jo STILL_OVERDUE",
                        "2026-12-29 Jo STILL_OVERDUE",
                        "2027-01-04 Jo STILL_OVERDUE");
        assertThat(told(day("2027-01-05"), day("2027-01-20"), up -> true, action("R01-07", day("2026-11-18"))))
                .containsExactly(
                        "2027-01-05 Jo STILL_OVERDUE",
                        "2027-01-07 co-ordinator COORDINATOR",
                        "2027-01-07 sub-committee chair SUBCOMMITTEE_CHAIR",
                        "2027-01-11 Jo STILL_OVERDUE",
                        "2027-01-18 Jo STILL_OVERDUE",
                        "2027-01-20 chair INDEPENDENT_CHAIR");
    }

    @Test
    void whoWishesOneEmailAWeekHearsOfWhatComesOnMondayAndOfWhatIsLateAtOnce() {
        Owed soon = action("R01-08", MONDAY.plusDays(11));
        Owed late = action("R01-09", MONDAY.minusDays(1));
        for (Reminders wish : Reminders.values()) {
            assertThat(told(wish, MONDAY, soon)).as("%s on a Monday", wish).singleElement()
                    .matches(digest -> digest.withheld() == (wish == Reminders.OVERDUE_ONLY ? Withheld.NOT_WISHED : null));
            assertThat(told(wish, MONDAY.plusDays(1), soon)).as("%s on a Tuesday", wish)
                    .hasSize(wish == Reminders.MONDAYS ? 0 : 1);
            assertThat(told(wish, MONDAY.plusDays(1), late)).as("%s, overdue", wish).hasSize(1);
        }
    }

    private static List<Digest> told(Reminders wish, LocalDate today, Owed action) {
        return new Decision(today, DAYS, BoardRules.START, Map.of(JO, wish)).decide(List.of(action),
                new Told(List.of()), Set.of());
    }

    /** The board's own days are really used. */
    @Test
    void aBoardThatRemindsEarlierAndTellsSoonerDoesSo() {
        BoardRules rules = BoardRules.START.with(BoardRule.FIRST_REMINDER, 30).with(BoardRule.TELL_COORDINATOR, 5)
                .with(BoardRule.GRACE, 0);
        Ladder ladder = new Ladder(DAYS, rules);
        assertThat(ladder.reminders(action("R01-07", day("2026-12-18")), day("2026-11-18")))
                .containsExactly(new Fallen(Step.LONG_BEFORE, day("2026-11-18")));
        assertThat(ladder.escalation(action("R01-07", day("2026-11-13")), day("2026-11-20")))
                .containsExactly(new Fallen(Step.COORDINATOR, day("2026-11-20")));
    }

    @Test
    void whatFellWhileTheServerWasDownIsToldOnceWhenItIsBack() {
        Set<LocalDate> down = Set.of(day("2026-11-16"), day("2026-11-17"), day("2026-11-19"), day("2026-11-20"),
                day("2026-11-23"));
        assertThat(told(day("2026-11-01"), day("2026-11-29"), day -> !down.contains(day),
                action("R01-07", day("2026-11-18"))))
                .containsExactly("2026-11-04 Jo LONG_BEFORE", "2026-11-18 Jo SHORTLY_BEFORE",
                        "2026-11-24 Jo STILL_OVERDUE");
    }

    @Test
    void aFirstSwitchOnIsOneDigestWithTheMostUrgentFirst() {
        List<Digest> digests = decide(MONDAY, new Told(List.of()), Set.of(), List.of(
                action("R01-01", day("2026-12-04")), action("R01-02", day("2024-01-31")),
                action("R01-03", day("2026-11-20")), sentBack("R01-04", day("2027-03-31"), day("2026-11-19")),
                action("R01-05", day("2027-03-31")), action("R01-06", null)));

        assertThat(digests).singleElement().matches(digest -> digest.personId() == JO);
        assertThat(references(digests.get(0))).containsExactly("R01-04", "R01-02", "R01-03", "R01-01");
        assertThat(digests.get(0).next())
                .isEqualTo(new Consequence(Step.COORDINATOR, List.of(Actions.COORDINATOR), false));
        assertThat(digests.get(0).answerBy()).isEqualTo("2026-11-24");
    }

    @Test
    void whoHadTodaysDigestHearsTheRestTomorrow() {
        List<Owed> actions = List.of(action("R01-02", day("2026-11-20")));

        assertThat(decide(MONDAY, new Told(List.of()), Set.of(JO), actions)).isEmpty();
        assertThat(decide(MONDAY.plusDays(1), new Told(List.of()), Set.of(), actions)).hasSize(1);
    }

    @Test
    void aNewLeadIsToldWhatTheOldOneKnew() {
        Owed action = action("R01-02", day("2026-11-20"));
        Told old = new Told(List.of(new Reminded(action.matter().key(), 99, Step.OVERDUE, MONDAY, MONDAY, false)));

        assertThat(decide(MONDAY.plusDays(1), old, Set.of(), List.of(action))).hasSize(1);
    }

    @Test
    void aMovedDueDateIsRemindedOfAnew() {
        Told before = new Told(List.of(
                new Reminded(new Matter.Action(id("R01-02"), "R01-02").key(), JO, Step.LONG_BEFORE, day("2026-10-05"), day("2026-10-05"), false)));

        assertThat(decide(MONDAY, before, Set.of(), List.of(action("R01-02", day("2026-12-04"))))).hasSize(1);
    }

    @Test
    void nobodyAboveIsToldBeforeTheOwnerHadTwoWorkingDays() {
        Owed action = action("R01-02", day("2026-09-30"));
        Told lastWeek = new Told(List.of(
                new Reminded(action.matter().key(), JO, Step.STILL_OVERDUE, day("2026-11-16"), day("2026-11-16"), false)));
        Told onMonday = new Told(List.of(
                new Reminded(action.matter().key(), JO, Step.STILL_OVERDUE, MONDAY, MONDAY, false)));

        assertThat(people(decide(MONDAY, lastWeek, Set.of(), List.of(action)))).containsExactly(JO);
        assertThat(people(decide(MONDAY, lastWeek, Set.of(JO), List.of(action)))).isEmpty();
        assertThat(people(decide(MONDAY.plusDays(1), onMonday, Set.of(), List.of(action)))).isEmpty();
        assertThat(people(decide(MONDAY.plusDays(2), onMonday, Set.of(), List.of(action))))
                .containsExactlyInAnyOrder(COORDINATOR, SUBCOMMITTEE_CHAIR, CHAIR);
    }

    @Test
    void whereNobodyOwesItThoseAboveAreToldAtOnce() {
        Owed orphan = toldTo(action("R01-07", day("2026-09-30")), new Owed.Audience(List.of(), Map.of(),
                Map.of(Step.SUBCOMMITTEE_CHAIR, List.of(above(SUBCOMMITTEE_CHAIR)))));

        assertThat(people(decide(MONDAY, new Told(List.of()), Set.of(), List.of(orphan))))
                .containsExactly(SUBCOMMITTEE_CHAIR);
    }

    @Test
    void whoStandsOnTwoStepsIsToldOfTheActionOnce() {
        Owed action = toldTo(action("R01-07", day("2026-07-31")), new Owed.Audience(List.of(), Map.of(), Map.of(
                Step.SUBCOMMITTEE_CHAIR, List.of(above(CHAIR)), Step.INDEPENDENT_CHAIR, List.of(above(CHAIR)))));

        List<Digest> digests = decide(MONDAY, new Told(List.of()), Set.of(), List.of(action));

        assertThat(digests).singleElement().satisfies(digest -> assertThat(digest.lines()).singleElement()
                .matches(line -> line.step() == Step.INDEPENDENT_CHAIR && line.because().size() == 2));
    }

    @Test
    void anAnswerIsAskedForByTheDueDateWhileNothingIsLate() {
        assertThat(decide(MONDAY, new Told(List.of()), Set.of(), List.of(action("R01-01", day("2026-12-04")),
                action("R01-02", day("2026-11-30")))).get(0))
                .matches(digest -> digest.answerBy().equals(day("2026-11-30")) && digest.next() == null);
    }

    @Test
    void tenThousandActionsAreDecidedInNoTime() {
        List<Owed> actions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate due = i < 1_500 ? MONDAY.minusDays(1 + i % 900) : MONDAY.plusDays(i % 700);
            actions.add(new Owed(new Matter.Action(i, "R%02d-%02d".formatted(i / 100, i % 100)), "Anytown Police", Owed.Dates.due(due),
                    List.of(), new Owed.Audience(List.of(lead(100L + i % 300)), Map.of(),
                    Map.of(Step.COORDINATOR, List.of(above(2L + i % 12))))));
        }
        decide(MONDAY, new Told(List.of()), Set.of(), actions);

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<Digest> digests = decide(MONDAY, new Told(List.of()), Set.of(), actions);
        Duration busy = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

        assertThat(digests).hasSize(300);
        assertThat(busy).isLessThan(Duration.ofMillis(250));
    }

    /** What is told day by day, each day's digests remembered for the next. */
    private static List<String> told(LocalDate from, LocalDate to, Predicate<LocalDate> up, Owed... actions) {
        Map<Long, String> names = Map.of(JO, "Jo", COORDINATOR, "co-ordinator", SUBCOMMITTEE_CHAIR,
                "sub-committee chair", CHAIR, "chair");
        Map<List<Object>, Reminded> memory = new HashMap<>();
        List<String> told = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!DAYS.isWorking(day) || !up.test(day)) {
                continue;
            }
            for (Digest digest : decide(day, new Told(memory.values()), Set.of(), List.of(actions))) {
                for (Line line : digest.lines()) {
                    told.add(day + " " + names.get(digest.personId()) + " " + line.step());
                    for (Fallen fallen : line.because()) {
                        memory.put(List.of(line.owed().matter().key(), digest.personId(), fallen.step()), new Reminded(
                                line.owed().matter().key(), digest.personId(), fallen.step(), fallen.on(), day,
                                !digest.isWritten()));
                    }
                }
            }
        }
        return told;
    }

    private static List<Digest> decide(LocalDate today, Told told, Set<Long> hadTheirs, List<Owed> actions) {
        return new Decision(today, DAYS, BoardRules.START, Map.of()).decide(actions, told, hadTheirs);
    }

    private static Owed action(String reference, LocalDate due) {
        return owed(reference, due);
    }

    private static Owed sentBack(String reference, LocalDate due, LocalDate on) {
        return owed(reference, due, new Fallen(Step.SENT_BACK, on));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static List<Long> people(List<Digest> digests) {
        return digests.stream().map(Digest::personId).toList();
    }

    private static List<String> references(Digest digest) {
        return digest.lines().stream().map(line -> line.owed().reference()).toList();
    }
}
