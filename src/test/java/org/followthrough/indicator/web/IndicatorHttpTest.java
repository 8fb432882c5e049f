package org.followthrough.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Gap;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Rebase;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Series;
import org.followthrough.indicator.Theme;
import org.followthrough.people.BoardSettings;
import org.followthrough.shared.time.London;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An indicator as people define, return and read it, over real HTTP. */
class IndicatorHttpTest extends IndicatorPages {

    private static final String STARTED_FROM_THEIRS = "name=\"startedFrom\"[^>]*value=\"2\"|value=\"2\"[^>]*"
            + "name=\"startedFrom\"";

    private Indicator interviews;

    @BeforeEach
    void anIndicatorWithAFewFigures() {
        interviews = add(new Definition(
                "Interviews " + anytown.police, Theme.EXPLOITATION, null, Measure.PERCENTAGE, null, "Interviews held",
                "Children who returned", Frequency.MONTHLY, Polarity.HIGH, new BigDecimal("80"), new BigDecimal("10"),
                anytown.police, anytown.policeLead.id(), null, 13, AUGUST.previous().start(), true));
        String[] held = "28 30 29 31 28 30 29 31 28 30 29 31 28".split(" ");
        for (int month = 0; month < held.length; month++) {
            give(AUGUST.plus(month - held.length + 1), Figures.of(Measure.PERCENTAGE, new BigDecimal(held[month]),
                    new BigDecimal("40")));
        }
    }

    private void give(Period period, Figures figures) {
        returns.give(anytown.policeLead, interviews, period, 0, new Returns.Given(figures, null, null));
    }

    @Test
    void aLeadReturnsTheFigureThatIsMissing() {
        signIn(anytown.policeLead);
        assertThat(visitor.get("/returns").body()).contains("2 figures are asked of you", interviews.name(),
                "September 2026", "13 Oct 2026", "Late");
        assertThat(visitor.get("/").body()).contains("2 figures to return. The first was due 13 October");
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/").body()).contains("Figures overdue");
        signIn(anytown.policeLead);
        String path = path("/return");
        assertThat(visitor.get(path).body()).contains("The figure for September 2026",
                "The last one, for August 2026, was 70.0%");

        assertThat(send(path, Map.of("numerator", "x", "denominator", "0"))).contains("Enter a number such as 42",
                "Enter a number above zero");
        assertThat(send(path, Map.of())).contains("Enter the figure, or say below why there is none");
        assertThat(send(path, Map.of("numerator", "1", "denominator", "40", "commentary", "Staff left"))).contains(
                "This is far outside the usual range", "Yes, the figure is right", "Staff left");
        send(path, Map.of("numerator", "1", "denominator", "40", "commentary", "Staff left", "sure", "on"));

        signIn(anytown.businessUnit);
        assertThat(visitor.get(path("")).body()).contains("2.5% in September 2026, unusually low", "1\u00a0of\u00a040",
                "Staff left", "Below the lower limit", "Getting worse");
    }

    @Test
    void aCorrectionIsKeptBesideWhatWasFirstReported() {
        signIn(anytown.policeCoordinator);
        String path = path("/return?period=2026-08");
        String file = "/indicator-files/" + interviews.ref() + ".csv";
        assertThat(visitor.get(path).body()).contains("value=\"28\"", "value=\"40\"", "70.0%, as first reported");
        APP.clock().set(TestClock.TODAY.plusDays(1));
        signIn(anytown.policeCoordinator);
        send(path, Map.of("numerator", "30", "denominator", "40", "startedFrom", "1", "note", "Two found later"));
        assertThat(send(path, Map.of("numerator", "31", "denominator", "40", "startedFrom", "1"))).as("two at once")
                .contains("Somebody returned this figure", "75.0%, as revised", "value=\"31\"")
                .containsPattern(STARTED_FROM_THEIRS);
        assertThat(visitor.get(path).body()).contains("../../returns\">Cancel");

        assertThat(visitor.get(path("")).body()).containsSubsequence("Figures, newest first", "75.0%",
                "30\u00a0of\u00a040", "first reported 20 Nov 2026: 70.0%", "revised 21 Nov 2026", "Two found later");
        assertThat(visitor.get(file).body()).contains("Revised on,First reported",
                "Aug 2026,2026-08-01,75,30,40,", "Two found later,,2026-11-21,70\r\n");
        send(path, Map.of("gap", "SUPPRESSED", "startedFrom", "2"));
        assertThat(visitor.get(path("")).body()).contains("Suppressed").doesNotContain("first reported");
        assertThat(visitor.get(file).body()).contains("Aug 2026,2026-08-01,c,,,").contains(",2026-11-21,\r\n");
    }

    @Test
    void thePeriodThatEndsTodayCanBeReturnedToday() {
        give(AUGUST.next(), Figures.none(Gap.SUPPRESSED));
        APP.clock().set(LocalDate.of(2026, 10, 31));
        signIn(anytown.policeLead);

        assertThat(visitor.get(path("/return")).body()).contains("The figure for October 2026");
        assertThat(visitor.get(path("/return?period=2026-11")).statusCode()).isEqualTo(404);
    }

    @Test
    void aFigureIsKeptForThePeriodItWasTypedFor() {
        signIn(anytown.policeLead);
        String form = visitor.actionOf(path("/return"), visitor.get(path("/return")).body());
        give(AUGUST.next(), Figures.none(Gap.SUPPRESSED));

        assertThat(visitor.post(form, Map.of("numerator", "30", "denominator", "40", "startedFrom", "0", "save", ""))
                .body()).contains("The figure for September 2026", "Somebody returned this figure");
    }

    @Test
    void takingARebaseBackTwiceLeavesTheOthers(Indicators indicators) {
        indicators.rebase(anytown.businessUnit, interviews, AUGUST.plus(-6), "A new front door");
        indicators.rebase(anytown.businessUnit, interviews, AUGUST.plus(-3), "Counted anew");
        List<Rebase> both = indicators.rebases(interviews, London.closeOf(TestClock.TODAY));
        signIn(anytown.businessUnit);
        String page = visitor.get(path("/rebase")).body();
        String action = visitor.actionOf(path("/rebase"), page, "made");
        Map<String, String> first = Map.of("rebase:rebase-" + both.get(0).id() + ":end", "");
        Map<String, String> second = Map.of("rebase:rebase-" + both.get(1).id() + ":end", "");

        assertThat(visitor.follow(visitor.post(action, first)).body()).contains("The limits are worked out as before");
        assertThat(visitor.post(action, first).body()).contains("This was taken back already");
        assertThat(indicators.rebases(interviews, London.closeOf(TestClock.TODAY))).containsExactly(both.get(1));
        visitor.post(action, second);
        assertThat(visitor.post(action, second).body()).contains("This was taken back already")
                .doesNotContain("Worked out anew before");
    }

    @Test
    void redAmberAndGreenStandBesideTheChartWhereTheBoardWantsThem(BoardSettings settings) {
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/settings").body()).contains("without red, amber and green");
        assertThat(visitor.get(path("")).body()).contains("</svg>Hit and miss")
                .doesNotContain("Amber", "app-tag--at-risk");
        assertThat(visitor.get("/indicators").body()).contains("</svg>Hit and miss");
        assertThat(visitor.follow(visitor.fillIn("/settings/red-amber-green", Map.of("rated", "true", "save", "")))
                .body()).contains("are now shown as red, amber or green too");
        try {
            assertThat(visitor.get(path("")).body()).contains("Amber: close to the target", "app-tag--at-risk",
                    "Amber within", "\u00b7 Amber: close to the target</desc");
            assertThat(visitor.get("/indicators").body()).contains("Amber: close to the target");
            assertThat(visitor.get("/indicator-files/scorecard.csv").body()).contains("Amber: close to the target");
        } finally {
            settings.rateIndicators(anytown.businessUnit, false);
        }
    }

    @Test
    void aSuppressedFigureIsAGapEverywhere() {
        give(AUGUST.next(), Figures.none(Gap.SUPPRESSED));
        signIn(anytown.businessUnit);

        assertThat(visitor.get(path("")).body()).contains("there is no figure for September 2026", "Suppressed");
        assertThat(visitor.get("/indicators").body()).contains("Suppressed: Sep 2026");
        assertThat(visitor.get("/indicator-files/" + interviews.ref() + ".csv").body())
                .contains("Aug 2026,2026-08-01,70,28,40,", "Sep 2026,2026-09-01,c,,,");
    }

    @Test
    void theChartHasEqualNumbersInItsTable() {
        signIn(anytown.businessUnit);
        String page = visitor.get(path("")).body();
        assertThat(page).contains("The usual range is", "Average 73.5%", "Target 80.0%",
                "Hit and miss with the target").containsSubsequence("Aug 2025", "70.0%", "73.5%", "80.0%");
        assertThat(visitor.get(path("?from=2026-07&to=2026-08")).body()).contains("Per cent, July 2026 to August 2026");
        assertThat(visitor.get(path("?from=nonsense")).statusCode()).isEqualTo(400);
    }

    @Test
    void theFileHasTheFiguresOfTheChartAndOfTheSamePeriods() {
        signIn(anytown.businessUnit);
        String page = visitor.get(path("?from=2026-07&to=2026-08")).body();
        Matcher table = Pattern.compile("(?s)Show this chart as a table.*?<tbody.*?</tbody>").matcher(page);
        assertThat(table.find()).isTrue();
        String file = "/indicator-files/" + interviews.ref() + ".csv?from=2026-07&to=2026-08";
        assertThat(page).contains(file.replace("&", "&amp;"));

        List<String> lines = visitor.get(file).body().lines().toList();
        assertThat(lines).hasSize(3).last().asString()
                .startsWith("Aug 2026,2026-08-01,70,28,40,73.8,53.8,93.7,80,");
        assertThat(table.group()).containsSubsequence("Jul 2026", "77.5%", "73.8%", "53.8%", "93.7%", "80.0%",
                "Aug 2026", "70.0%", "73.8%", "53.8%", "93.7%", "80.0%");
        assertThat(visitor.get(file.replace("2026-07", "nonsense")).statusCode()).isEqualTo(400);
    }

    @Test
    void oneOfTheLibraryIsSwitchedOnChangedAndSwitchedOff() {
        signIn(anytown.businessUnit);
        String path = "/indicators/new?like=exclusions";
        String name = "Exclusions " + anytown.police;
        Map<String, String> answers = new HashMap<>(Map.of("name", name, "theme", "SCHOOLS", "measure", "COUNT",
                "frequency", "QUARTERLY", "polarity", "LOW", "agency", String.valueOf(anytown.police), "dueDays", "20",
                "target", "many", "inUse", "on"));
        answers.put("save", "");
        answers.put("startedFrom", "0");
        assertThat(visitor.get(path).body()).contains("Permanent exclusions");
        assertThat(fillIn(path, answers)).contains("Enter a number such as 42", name);
        answers.put("target", "12");
        fillIn(path, answers);
        assertThat(visitor.get("/indicators").body()).contains(name);

        String edit = "/indicators/exclusions-" + anytown.police + "/edit";
        answers.put("startedFrom", "1");
        answers.remove("inUse");
        fillIn(edit, answers);
        assertThat(visitor.get("/indicators").body()).doesNotContain(name);
        assertThat(visitor.get("/indicators/library").body()).contains(name);
        assertThat(fillIn(edit, answers)).as("from an old page").contains("Somebody changed this indicator");
    }

    @Test
    void howOftenItIsReturnedIsFixedByItsFigures() {
        signIn(anytown.businessUnit);
        Map<String, String> answers = new HashMap<>(Map.of("name", "Held in time", "theme", "EXPLOITATION", "measure",
                "PERCENTAGE", "frequency", "QUARTERLY", "polarity", "HIGH", "agency", String.valueOf(anytown.police),
                "dueDays", "13", "inUse", "on", "startedFrom", "1"));
        assertThat(send(path("/edit"), answers)).contains("so how often it is returned cannot change", "Held in time");
        answers.put("frequency", "MONTHLY");
        assertThat(send(path("/edit"), answers)).contains("Held in time").doesNotContain("cannot change");
    }

    @Test
    void theBusinessUnitEntersWhatAFigureIsComparedWith() {
        signIn(anytown.businessUnit);
        String path = path("/compare?period=2026-08");
        assertThat(visitor.get(path).body()).contains("Figures to compare with in August 2026",
                "own figure is 70.0%. A year before it was 70.0%", "Enter those for", "September 2026");
        assertThat(send(path, Map.of("england", "many", "neighbours", "71", "startedFrom", "0")))
                .contains("Enter a number such as 42", "value=\"71\"");
        assertThat(send(path, Map.of("england", "68.5", "neighbours", "71", "startedFrom", "0")))
                .contains("The figures to compare with for August 2026 are kept", "68.5%", "71.0%");
        assertThat(send(path, Map.of("england", "60", "neighbours", "", "startedFrom", "0")))
                .contains("Now England is 68.5% and the neighbours are 71.0%", "value=\"60\"");
    }

    @Test
    void aCommentThatLooksAsIfItNamedAChildIsAskedAbout() {
        signIn(anytown.policeLead);
        String path = path("/return");
        Map<String, String> figure = Map.of("numerator", "29", "denominator", "40",
                "commentary", "Her son Jayden was seen late", "startedFrom", "0");
        assertThat(send(path, figure)).contains("Do these words name a child?", "<mark>Jayden</mark>",
                "value=\"29\"");
        assertThat(returns.now(interviews, Series.OWN, AUGUST.next())).isEmpty();
        Map<String, String> kept = new HashMap<>(figure);
        kept.put("saveAsItIs", "");
        fillIn(path, kept);
        assertThat(returns.now(interviews, Series.OWN, AUGUST.next())).hasValueSatisfying(given ->
                assertThat(given.commentary()).isEqualTo("Her son Jayden was seen late"));
    }

    private String send(String path, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("save", "");
        return fillIn(path, fields);
    }

    private String fillIn(String path, Map<String, String> fields) {
        return visitor.follow(visitor.fillIn(path, fields)).body();
    }

    private String path(String more) {
        return "/indicators/" + interviews.ref() + more;
    }
}
