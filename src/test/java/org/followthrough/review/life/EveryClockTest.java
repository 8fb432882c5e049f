package org.followthrough.review.life;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.time.UsualHolidays;
import org.followthrough.shared.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clock of every life: the recorded day that starts it, the one that stops it, and when it is due meanwhile. */
class EveryClockTest {

    private static final WorkingDays DAYS = new WorkingDays(IntStream.rangeClosed(2025, 2028).boxed()
            .flatMap(year -> UsualHolidays.of(year).stream()).map(BankHoliday::day).collect(Collectors.toSet()));

    /** Clock, the recorded day that starts it, the one that stops it. */
    private static final Map<String, List<Moment>> MOMENTS = """
            notify              notice.aware           notice
            rapid-review        notice                 rapid-review
            decide              notice                 decision
            tell-national-body  decision               national-body.sent
            complete            decision               board-response
            publish             decision               published
            agreed-reports      terms.reports-by       agency-reports
            agreed-draft        terms.draft-by         draft
            agreed-completion   terms.completion       board-response
            copies              publication.planned    copies
            planned-publication publication.planned    published
            documents           timetable.documents-by preparation
            planned-case-records timetable.case-records case-records.held
            planned-on-site     timetable.first-day    on-site.first-day
            planned-presentation timetable.presentation presentation
            planned-report      timetable.report-by    report.received
            report-agreed       timetable.agreed-by    report.agreed
            evaluate            on-site.last-day       evaluation
            questionnaires      evaluation.questionnaires-due evaluation.questionnaires-back
            follow-up           timetable.follow-up-by follow-up
            """.lines().map(line -> line.split(" +"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> List.of(moment(cells[1]), moment(cells[2]))));

    /** Life, clock, the day that starts it, the day it is due, the day that stops it, days late. */
    private static final String TABLE = """
            serious-case-review notify              2026-04-01 2026-04-10 2026-04-10 0   over Easter
            practice-review     notify              2026-12-23 2027-01-04 2027-01-05 1   over Christmas and New Year
            practice-review     rapid-review        2026-05-01 2026-05-26 2026-05-26 0   over both bank holidays of May
            practice-review     rapid-review        2026-12-11 2027-01-06 2027-01-11 5   over Christmas and New Year
            serious-case-review decide              2026-01-31 2026-02-28 2026-02-27 0   to the end of a shorter month
            learning-review     decide              2028-01-31 2028-02-29 2028-03-01 1   to a leap day
            homicide-review     decide              2026-10-31 2026-11-30 2026-12-02 2   to the end of a shorter month
            homicide-review     decide              2028-02-29 2028-03-29 2028-03-29 0   from a leap day
            serious-case-review tell-national-body  2027-03-25 2027-04-05 2027-04-02 0   over Easter
            serious-case-review tell-national-body  2027-08-27 2027-09-06 2027-09-07 1   over the August bank holiday
            serious-case-review complete            2026-08-31 2027-02-28 2027-03-02 2   to the end of February
            adults-review       complete            2027-08-31 2028-02-29 2028-02-29 0   to a leap day
            homicide-review     complete            2026-09-30 2027-03-30 2027-03-31 1   the same day and not the last
            learning-review     complete            2026-11-30 2027-05-30 2027-05-28 0   the same day and not the last
            practice-review     publish             2026-08-31 2027-02-28 2027-02-26 0   to the end of February
            practice-review     publish             2027-08-31 2028-02-29 2028-03-10 10  to a leap day
            adults-review       agreed-reports      2026-12-25 2026-12-25 2026-12-23 0   a bank holiday that was agreed
            serious-case-review agreed-reports      2028-02-29 2028-02-29 2028-03-01 1   a leap day
            audit               agreed-draft        2026-10-25 2026-10-25 2026-10-26 1   at the end of summer time
            homicide-review     agreed-draft        2026-12-31 2026-12-31 2026-12-31 0   the last day of a year
            learning-review     agreed-completion   2028-02-29 2028-02-29 2028-02-29 0   a leap day
            practice-review     agreed-completion   2026-05-31 2026-05-31 2026-06-02 2   a Sunday at the end of a month
            serious-case-review copies              2027-01-07 2026-12-24 2026-12-29 5   back over Christmas
            practice-review     copies              2026-04-13 2026-03-31 2026-03-31 0   back over Easter
            adults-review       planned-publication 2026-08-31 2026-08-31 2026-09-01 1   a bank holiday
            serious-case-review planned-publication 2028-02-29 2028-02-29 2028-02-28 0   a leap day
            peer-challenge      documents           2026-11-30 2026-11-30 2026-12-03 3   the last day of a month
            peer-challenge      documents           2028-02-29 2028-02-29 2028-02-29 0   a leap day
            peer-challenge      planned-case-records 2026-03-29 2026-03-29 2026-03-30 1 at the beginning of summer time
            peer-challenge      planned-case-records 2027-12-31 2027-12-31 2027-12-30 0  the last day of a year
            peer-challenge      planned-on-site     2026-08-31 2026-08-31 2026-09-01 1   a bank holiday
            peer-challenge      planned-on-site     2028-02-29 2028-02-29 2028-02-29 0   a leap day
            peer-challenge      planned-presentation 2026-12-31 2026-12-31 2027-01-04 4  over the end of a year
            peer-challenge      planned-presentation 2026-06-30 2026-06-30 2026-06-29 0  the last day of a month
            peer-challenge      planned-report      2028-02-29 2028-02-29 2028-03-01 1   a leap day
            peer-challenge      planned-report      2026-07-31 2026-07-31 2026-07-31 0   the last day of a month
            peer-challenge      report-agreed       2026-12-28 2026-12-28 2026-12-29 1   a bank holiday
            peer-challenge      report-agreed       2026-02-28 2026-02-28 2026-02-27 0   the last day of a month
            peer-challenge      evaluate            2026-01-31 2026-02-28 2026-03-01 1   to the end of a shorter month
            peer-challenge      evaluate            2028-01-31 2028-02-29 2028-02-29 0   to a leap day
            peer-challenge      questionnaires      2026-12-31 2026-12-31 2027-01-02 2   over the end of a year
            peer-challenge      questionnaires      2028-02-29 2028-02-29 2028-02-28 0   a leap day
            peer-challenge      follow-up           2027-02-28 2027-02-28 2027-03-02 2   the last day of a month
            peer-challenge      follow-up           2028-02-29 2028-02-29 2028-02-29 0   a leap day
            """;

    private static Moment moment(String words) {
        String[] parts = words.split("\\.");
        return new Moment(parts[0], parts.length == 1 ? null : parts[1]);
    }

    static Stream<Arguments> rows() {
        return TABLE.lines().map(line -> line.split(" +", 7)).map(cells -> Arguments.of(cells[0], cells[1],
                LocalDate.parse(cells[2]), LocalDate.parse(cells[3]), LocalDate.parse(cells[4]),
                Long.parseLong(cells[5]), cells[6]));
    }

    @ParameterizedTest(name = "{0}: {1} from {2}, {6}")
    @MethodSource("rows")
    void isDueAndStopsAsItsFileSays(String life, String key, LocalDate from, LocalDate due, LocalDate until, long late,
                                    String why) {
        ReviewClock clock = Lives.of(life).clocks().stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow();
        Moment starts = MOMENTS.get(key).get(0);
        Moment stops = MOMENTS.get(key).get(1);
        assertThat(reading(life, clock, Map.of(starts, from))).matches(ClockReading::runs)
                .matches(running -> running.due().equals(due) && !running.uncertain(), "due " + due);
        assertThat(reading(life, clock, Map.of(starts, from, stops, until)))
                .matches(made -> !made.runs() && made.daysLate(until.plusYears(1)) == late, late + " days late");
    }

    @Test
    void everyClockStandsInTheTableTwice() {
        Map<String, Long> rows = rows().collect(groupingBy(row -> (String) row.get()[1], TreeMap::new, counting()));
        assertThat(rows.values()).allMatch(times -> times >= 2);
        assertThat(rows.keySet()).isEqualTo(Lives.keys().stream().flatMap(life -> Lives.of(life).clocks().stream())
                .map(ReviewClock::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static ClockReading reading(String life, ReviewClock clock, Map<Moment, LocalDate> days) {
        List<Entry> entries = days.keySet().stream().map(Moment::stage).distinct().map(stage -> entry(stage, days))
                .toList();
        return ClockReading.of(LifeStanding.of(Lives.of(life), entries), BoardRules.START, DAYS).stream()
                .filter(reading -> reading.clock().equals(clock)).findFirst().orElseThrow();
    }

    /** A stage that is done if that is what counts, and has its days as answers. */
    private static Entry entry(String stage, Map<Moment, LocalDate> days) {
        LocalDate done = days.get(new Moment(stage, null));
        List<Answer> answers = days.entrySet().stream().filter(day -> day.getKey().stage().equals(stage)
                && day.getKey().question() != null).map(day -> Answer.on(day.getKey().question(), day.getValue()))
                .toList();
        return new Entry(1, stage, 1, 1, new Written(null, Instant.EPOCH),
                new Noted(done == null ? StageState.OPEN : StageState.DONE,
                        done == null ? LocalDate.of(2025, 1, 2) : done, null, answers));
    }
}
