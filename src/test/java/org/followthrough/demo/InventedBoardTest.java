package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.people.Role;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.By;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Event;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented board looks the same whatever day it is started, and lived by the board's rules. */
class InventedBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int ALL = 126;

    /** Days across a year, weekends and month ends among them, and the awkward ones. */
    static Stream<LocalDate> firstStarts() {
        return Stream.concat(Stream.iterate(TODAY, day -> day.plusDays(17)).limit(22),
                Stream.of("2027-01-01", "2027-01-31", "2027-02-28", "2027-03-01", "2027-03-28", "2027-03-31",
                        "2027-12-25", "2027-12-31", "2028-02-29", "2028-03-01").map(LocalDate::parse));
    }

    @Test
    void theSameDayGivesTheSameBoard() {
        Told one = Told.on(TODAY, ALL);
        Told other = Told.on(TODAY, ALL);

        assertThat(other.actions()).isEqualTo(one.actions());
        assertThat(other.recommendations()).extracting(InventedBoard.PlannedRecommendation::state)
                .isEqualTo(one.recommendations().stream().map(InventedBoard.PlannedRecommendation::state).toList());
        assertThat(other.reviews()).isEqualTo(one.reviews());
    }

    @ParameterizedTest
    @MethodSource("firstStarts")
    void theFiguresOfTheFirstDayAreThoseOfTheStory(LocalDate today) {
        Told told = Told.on(today, ALL);

        assertThat(told.actions()).hasSize(ALL);
        assertThat(told.count(today, state -> true)).isEqualTo(118);
        assertThat(told.overdue(today)).isEqualTo(13);
        assertThat(told.count(today, state -> isDueSoon(state, today))).isEqualTo(17);
        assertThat(told.count(today, state -> state.progress() == Progress.COMPLETE)).isEqualTo(9);
        assertThat(told.count(today, state -> state.progress() == Progress.SIGNED_OFF)).isEqualTo(52);
        assertThat(told.count(today, state -> state.progress() == Progress.CLOSED)).isEqualTo(3);
        assertThat(told.count(today, state -> state.headline(today) == Headline.SENT_BACK)).isEqualTo(2);
        assertThat(told.count(today, state -> state.headline(today) == Headline.AT_RISK)).isBetween(6L, 9L);
        assertThat(told.count(today, state -> state.progress().isOpen() && state.dates().due() == null)).isEqualTo(3);
        assertThat(told.count(today, state -> state.progress().isOpen() && state.lead().personId() == null))
                .isEqualTo(4);
        assertThat(told.count(today, state -> state.dates().askedFor() != null)).isEqualTo(2);
        assertThat(told.count(today, state -> isSilent(state, today))).isBetween(4L, 7L);
        assertThat(told.count(today, state -> Headline.isOverdue(state.progress(), state.dates().due(), today)
                && state.lead().agencyId().equals(told.cast().agency("police")))).isEqualTo(6);
        assertThat(told.actions().stream().map(line -> line.last().lead().agencyId()).distinct()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("firstStarts")
    void overTwelveMonthsTheBoardGrowsAndLatenessLevels(LocalDate today) {
        Told told = Told.on(today, ALL);
        List<LocalDate> monthEnds = Stream.iterate(today.withDayOfMonth(1).minusDays(1),
                end -> end.withDayOfMonth(1).minusDays(1)).limit(12).toList();
        List<Long> total = monthEnds.stream().map(end -> told.count(end, state -> true)).toList();
        List<Long> signedOff = monthEnds.stream()
                .map(end -> told.count(end, state -> state.progress() == Progress.SIGNED_OFF)).toList();

        for (int i = 1; i < monthEnds.size(); i++) {
            assertThat(total.get(i - 1)).isGreaterThanOrEqualTo(total.get(i));
            assertThat(signedOff.get(i - 1)).isGreaterThanOrEqualTo(signedOff.get(i));
        }
        assertThat(total.get(11)).isBetween(50L, 60L);
        assertThat(signedOff.get(11)).isBetween(8L, 13L);
        assertThat(monthEnds.subList(0, 3)).allSatisfy(end -> assertThat(told.overdue(end)).isBetween(11L, 16L));
        assertThat(monthEnds.subList(6, 12)).allSatisfy(end -> assertThat(told.overdue(end)).isBetween(1L, 12L));
    }

    @ParameterizedTest
    @MethodSource("firstStarts")
    void everyHistoryKeepsTheRules(LocalDate today) {
        Told told = Told.on(today, ALL);
        Map<Long, String> agencyOf = new HashMap<>();
        told.cast().town().members().forEach(member -> agencyOf.put(told.cast().person(member.key()),
                member.agency()));

        for (Told.Line line : told.actions()) {
            Event before = null;
            for (Event event : line.past()) {
                assertThat(event.recordedAt()).isEqualTo(event.effectiveAt());
                assertThat(London.dayOf(event.effectiveAt())).isBefore(today);
                assertThat(London.dayOf(event.effectiveAt()).getDayOfWeek().getValue()).isLessThan(6);
                if (before != null) {
                    follows(before, event);
                }
                if (event.cause() == Cause.SIGNED_OFF || event.cause() == Cause.SENT_BACK) {
                    assertThat(before.state().progress()).isEqualTo(Progress.COMPLETE);
                    assertThat(told.cast().agencies().get(agencyOf.get(event.by().personId())))
                            .isNotEqualTo(event.state().lead().agencyId());
                }
                before = event;
            }
            long later = line.past().stream().filter(event -> event.cause() == Cause.DATE_AGREED).count();
            assertThat(line.last().dates().timesMoved()).isEqualTo((int) later);
        }
    }

    private static void follows(Event before, Event event) {
        assertThat(event.effectiveAt()).isAfter(before.effectiveAt());
        assertThat(event.state().dates().firstDue()).isEqualTo(before.state().dates().firstDue());
        assertThat(event.cause()).isNotEqualTo(Cause.ADDED);
        assertThat(before.state().progress().isOver()).isFalse();
        if (event.cause() == Cause.DATE_AGREED) {
            assertThat(event.state().dates().due()).isAfter(before.state().dates().due())
                    .isEqualTo(before.state().dates().askedFor());
            assertThat(event.by()).isNotEqualTo(before.by());
        } else {
            assertThat(event.state().dates().due()).isEqualTo(before.state().dates().due());
        }
        if (event.cause() == Cause.UPDATED) {
            assertThat(mayUpdate(event)).isTrue();
        }
    }

    /** The lead speaks for itself; anybody else says on whose behalf, if there is a lead. */
    private static boolean mayUpdate(Event event) {
        Long lead = event.state().lead().personId();
        By by = event.by();
        return lead == null || lead.equals(by.personId()) || lead.equals(by.onBehalfOf());
    }

    @Test
    void thePoliceLeadHasSomethingOfEverything() {
        Told told = Told.on(TODAY, ALL);
        Long lead = told.cast().person("police.lead");

        assertThat(told.actions().stream().map(Told.Line::last)
                .filter(state -> lead.equals(state.lead().personId())).map(state -> state.headline(TODAY)).toList())
                .contains(Headline.OVERDUE, Headline.AT_RISK, Headline.SENT_BACK, Headline.WAITING, Headline.ON_TRACK,
                        Headline.SIGNED_OFF);
    }

    @Test
    void textsAreCompleteAndNameNobody() {
        Told told = Told.on(TODAY, 1000);
        TreeSet<String> said = new TreeSet<>();
        told.actions().forEach(line -> line.past().forEach(event -> {
            said.add(event.state().wording().text());
            said.add(event.state().wording().successMeasure());
            Stream.of(event.state().note(), event.state().evidence(), event.reason())
                    .filter(text -> text != null).forEach(said::add);
        }));
        told.recommendations().forEach(recommendation -> said.add(recommendation.state().text()));

        assertThat(told.actions().stream().limit(ALL).map(line -> line.last().wording().text()).distinct().count())
                .isGreaterThan(80);
        said.forEach(text -> assertThat(text).isNotBlank().hasSizeLessThan(400)
                .doesNotContain("{", "}", "|")
                .doesNotContainPattern("(?i)\\b(born on|date of birth|dob|nhs number|stakeholder|task|rag)\\b")
                .doesNotContainPattern("\\d{3} ?\\d{3} ?\\d{4}"));
    }

    @Test
    void everybodyWhoSignsInHasARoleAndEachAgencyALeadAndACoordinator() {
        Anytown town = Anytown.read();

        assertThat(town.members()).extracting(Anytown.Member::email).doesNotHaveDuplicates().contains(
                "business@anytown.example", "police.lead@anytown.example", "health.coordinator@anytown.example",
                "subcommittee@anytown.example", "subcommittee.chair@anytown.example", "chair@anytown.example",
                "board@anytown.example", "inspector@anytown.example", "admin@anytown.example");
        assertThat(town.members()).extracting(Anytown.Member::name).doesNotHaveDuplicates();
        assertThat(town.agencies()).hasSize(12).allSatisfy(agency -> {
            assertThat(town.leads(agency.ref(), 0)).isNotEmpty();
            assertThat(town.coordinator(agency.ref())).isNotEmpty();
        });
        assertThat(town.members().stream().flatMap(member -> member.roles().stream()).distinct().toList())
                .containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void theSignInPageSaysWhoIsWho() {
        Anytown town = Anytown.read();

        assertThat(town.members().stream().map(member -> WhoIsWho.who(town, member)))
                .contains("Jo Sample, business unit", "Alex Pattern, Police, lead")
                .noneMatch(who -> who.contains("null"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 127, 1000, 5000})
    void everySizeIsExact(int actions) {
        Told told = Told.on(TODAY, actions);

        assertThat(told.actions()).hasSize(actions);
        assertThat(told.reviews()).extracting(InventedBoard.PlannedReview::name).doesNotHaveDuplicates();
        assertThat(told.actions().stream().mapToInt(line -> line.past().size()).sum() / (double) actions)
                .isBetween(1.0, 8.0);
    }

    private static boolean isDueSoon(ActionState state, LocalDate today) {
        LocalDate due = state.dates().due();
        return state.progress().isOpen() && due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(30));
    }

    private static boolean isSilent(ActionState state, LocalDate today) {
        return state.progress().isOpen() && state.lastUpdateAt() != null
                && London.dayOf(state.lastUpdateAt()).isBefore(today.minusDays(35));
    }
}
