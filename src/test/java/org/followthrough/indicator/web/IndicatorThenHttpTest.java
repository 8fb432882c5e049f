package org.followthrough.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Theme;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An indicator as it was known on a day of the past, after its figure, its definition and its comment changed. */
class IndicatorThenHttpTest extends IndicatorPages {

    private static final LocalDate THEN = TestClock.TODAY;

    private Indicator visits;
    private String path;

    @BeforeEach
    void anIndicatorThatChangedTheNextDay() {
        visits = add(visits("90"));
        path = "/indicators/" + visits.ref();
        give(AUGUST, 0, "70", "As counted by hand");
        APP.clock().set(THEN.plusDays(1));
        give(AUGUST, 1, "75", "Two were found later");
        give(AUGUST.next(), 0, "33", "A month to forget");
        indicators.change(anytown.businessUnit, visits, visits("85"));
        signIn(anytown.businessUnit);
    }

    private Definition visits(String target) {
        return new Definition("Visits " + anytown.police, Theme.CARE, null, Measure.PERCENTAGE, null, null, null,
                Frequency.MONTHLY, Polarity.HIGH, new BigDecimal(target), null, anytown.police, null, null, 13,
                AUGUST.start(), true);
    }

    private void give(Period period, int version, String figure, String comment) {
        returns.give(anytown.policeCoordinator, visits, period, version,
                new Returns.Given(Figures.of(new BigDecimal(figure)), null, comment));
    }

    @Test
    void itsPageShowsTheFiguresTheCommentAndTheTargetOfTheDay() {
        assertThat(visitor.get(path + "?asAt=" + THEN).body()).contains("70.0% in August 2026",
                "You see the position on", "20 November 2026", "As counted by hand", "90.0%")
                .doesNotContain("75.0%", "85.0%", "33.0%", "Two were found later", "first reported")
                .as("nothing is changed on a day of the past").doesNotContain(visits.ref() + "/return", "/rebase");
        assertThat(visitor.get(path).body()).contains("33.0% in September 2026", "first reported 20 Nov 2026: 70.0%",
                "85.0%", visits.ref() + "/return").doesNotContain("You see the position on");
    }

    @Test
    void aFigureCorrectedTwiceKeepsWhatWasFirstReportedAndWhatWasSaidThen() {
        give(AUGUST, 2, "74", null);
        assertThat(visitor.get(path).body()).containsSubsequence("74.0%", "first reported 20 Nov 2026: 70.0%",
                "then 21 Nov 2026: 75.0%", "revised 21 Nov 2026");
        assertThat(visitor.get("/indicator-files/" + visits.ref() + ".csv").body()).contains("Aug 2026,2026-08-01,74,",
                ",2026-11-21,70\r\n");
    }

    @Test
    void itsFilesShowTheFiguresOfTheDayToo() {
        String before = "?before=" + Instant.parse("2026-11-21T00:00:00Z");
        assertThat(visitor.get(path + "?asAt=" + THEN).body())
                .contains(visits.ref() + ".csv?from=2026-08&amp;to=2026-08&amp;before=2026-11-21T00%3A00%3A00Z");
        assertThat(visitor.get("/indicator-files/" + visits.ref() + ".csv" + before).body())
                .contains("Aug 2026,2026-08-01,70,", ",90,").doesNotContain("Sep 2026");
        assertThat(visitor.get("/indicator-files/scorecard.csv" + before).body())
                .contains(visits.name() + ",Per cent,Aug 2026,70,90,");
    }

    @Test
    void papersFrozenWithinTheDayDoNotKnowWhatCameAfterThem() {
        assertThat(visitor.get(path + "?before=2026-11-20T11:59:59Z").body()).contains("nothing has been returned yet",
                "as it was frozen for a meeting");
        assertThat(visitor.get(path + "?before=2026-11-20T12:00:01Z").body()).contains("70.0% in August 2026",
                "as it was frozen for a meeting", "indicators?before=2026-11-20T12%3A00%3A01Z");
        assertThat(visitor.get(path + "?before=tea").statusCode()).isEqualTo(400);
    }

    @Test
    void theScorecardOfTheDayLeadsToIndicatorsOfTheDay() {
        String then = visitor.get("/indicators?asAt=" + THEN).body();
        assertThat(then).contains("You see the position on", visits.ref() + "?asAt=" + THEN,
                "scorecard.csv?before=2026-11-21T00%3A00%3A00Z", "value=\"2026-11-20\"")
                .containsSubsequence(visits.name(), "70.0%", "90.0%").doesNotContain("/indicators/library");
        assertThat(visitor.get("/indicators?asAt=2026-11-19").body()).doesNotContain(visits.name());
    }

    @Test
    void aDayBeforeItWasMeasuredHasNoFigure() {
        assertThat(visitor.get(path + "?asAt=2020-01-31").body()).contains("nothing has been returned yet",
                "31 January 2020", "90.0%").doesNotContain("85.0%");
        assertThat(visitor.get(path + "?asAt=Spring").body()).contains("is not a date, so you see today",
                "33.0% in September 2026");
    }
}
