package org.followthrough.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Series;
import org.followthrough.indicator.Theme;
import org.followthrough.shared.history.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency returns its figures by a file, over real HTTP; those of another agency are refused. */
class ReturnByFileHttpTest extends IndicatorPages {

    private Indicator interviews;
    private Indicator missing;
    private Indicator theirs;

    @BeforeEach
    void indicatorsOfTwoAgencies() {
        interviews = add("Interviews", Measure.PERCENTAGE, anytown.police);
        missing = add("Missing", Measure.COUNT, anytown.police);
        theirs = add("Health visits", Measure.COUNT, anytown.health);
        signIn(anytown.policeCoordinator);
    }

    private Indicator add(String name, Measure measure, long agency) {
        return add(new Definition(name + "' " + anytown.police, Theme.CARE, null, measure, null, null, null,
                Frequency.MONTHLY, Polarity.NEUTRAL, null, null, agency, null, null, 13, AUGUST.start(), true));
    }

    @Test
    void aFileOfSeveralIndicatorsIsLookedThroughAndReturned(Events events) {
        String preview = upload("""
                Returned by the police,,,,
                Indicator,Month,Figure,Numerator,Denominator,Comment
                %1$s,2026-08,,28,40,Staff left
                %1$s,Sep 2026,,28,0,
                %2$s,Aug-26,c,,,
                %3$s,2026-10,14,,,
                %2$s,2026-11,3,,,
                %2$s,2026-10,15,,,
                %2$s,2026-09,,,,
                Nobody counts this,2026-08,1,,,
                """.formatted(interviews.name().toUpperCase(), missing.ref(),
                missing.name().replace('\'', '\u2019'))).body();
        assertThat(preview).contains("3 figures are new, 0 would be revised, 0 are as they were, 4 cannot be returned")
                .containsSubsequence("70.0%", "Staff left", "28 / 0", "This is no figure", "Suppressed", "Oct 2026",
                        "The period has not ended", "The period is there twice", "No indicator in use has this name");

        assertThat(take(preview)).contains("3 figures are returned");
        assertThat(returns.now(interviews, Series.OWN, AUGUST)).hasValueSatisfying(given -> {
            assertThat(given.figures().figure()).isEqualByComparingTo("70");
            assertThat(given.figures().denominator()).isEqualByComparingTo("40");
            assertThat(given.commentary()).isEqualTo("Staff left");
            assertThat(given.recordedBy()).isEqualTo(anytown.policeCoordinator.id());
        });
        assertThat(visitor.get("/returns").body()).contains("Return several figures by a file");
        assertThat(events.of("indicator/" + missing.ref(), 0, 9)).singleElement()
                .satisfies(event -> assertThat(event.toString()).contains("2 figures from figures.csv"));
    }

    @Test
    void rowsOfAnotherAgencyAreRefusedAndNothingOfThemIsSaved() {
        returns.give(anytown.businessUnit, theirs, AUGUST, 0, given("4711"));
        String preview = upload("indicator,period,figure\n%s,2026-08,12\n%s,2026-09,5\n%s,2026-08,7\n".formatted(
                missing.name(), theirs.name(), theirs.ref())).body();
        assertThat(preview).contains("1 figure is new", "2 cannot be returned", "Is returned by ", ", not by you")
                .as("what they returned").doesNotContain("4711");

        assertThat(take(preview)).contains("1 figure is returned");
        assertThat(returns.now(missing, Series.OWN, AUGUST)).isPresent();
        assertThat(returns.versions(theirs, Series.OWN, AUGUST)).hasSize(1);
        assertThat(returns.now(theirs, Series.OWN, AUGUST.next())).isEmpty();
    }

    @Test
    void anIndicatorThatWentToAnotherAgencyAfterThePreviewIsNotReturned() {
        HttpResponse<String> preview = upload("indicator,period,figure\n%s,2026-08,12\n".formatted(missing.name()));
        Definition before = missing.definition();
        indicators.change(anytown.businessUnit, missing, new Definition(before.name(), before.theme(), null,
                before.measure(), null, null, null, before.frequency(), before.polarity(), null, null, anytown.health,
                null, null, 13, before.askedFrom(), true));
        assertThat(take(preview.body())).doesNotContain("1 figure is returned");
        assertThat(returns.now(missing, Series.OWN, AUGUST)).isEmpty();
    }

    @Test
    void onlyTheSenderAndTheBusinessUnitFindAFile() {
        HttpResponse<String> preview = upload("indicator,period,figure\n%s,2026-08,12\n".formatted(missing.name()));
        String action = visitor.actionOf(preview.uri().getPath(), preview.body(), "take");
        signIn(anytown.policeLead);
        assertThat(visitor.get(preview.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(visitor.post(action, Map.of("takeOver", "", "startedFrom", "0")).statusCode()).isEqualTo(404);
        assertThat(returns.now(missing, Series.OWN, AUGUST)).isEmpty();
        signIn(anytown.businessUnit);
        assertThat(visitor.get(preview.uri().getPath()).body()).contains("1 figure is new");
        signIn(anytown.policeCoordinator);
        assertThat(visitor.get(preview.uri().getPath().replace("/returns", "/indicators")).statusCode()).isEqualTo(403);
    }

    @Test
    void aFigureReturnedMeanwhileIsNotRevisedUnseenAndItsCommentIsKept() {
        String preview = upload("indicator,period,figure\n%s,2026-08,12\n".formatted(missing.name())).body();
        returns.give(anytown.businessUnit, missing, AUGUST, 0, given("11"));
        String again = take(preview);
        assertThat(again).contains("Somebody returned one of these figures meanwhile", "1 would be revised");
        take(again);
        assertThat(returns.now(missing, Series.OWN, AUGUST)).hasValueSatisfying(now -> {
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.commentary()).isEqualTo("By hand");
        });
        assertThat(upload("indicator,period,figure,comment\n%s,2026-08,12,By Excel\n".formatted(missing.name())).body())
                .as("a new comment alone").contains("1 would be revised");
    }

    @Test
    void aCommentThatLooksAsIfItNamedAChildIsAskedAbout() {
        String preview = upload("indicator,period,figure,comment\n%s,2026-08,12,Her son Jayden was seen late\n"
                .formatted(missing.name())).body();
        String asked = take(preview);
        assertThat(asked).contains("Do these words name a child?", "<mark>Jayden</mark>");
        assertThat(returns.now(missing, Series.OWN, AUGUST)).isEmpty();
        assertThat(press(asked, "saveAsItIs")).contains("1 figure is returned");
    }

    @Test
    void theFileToFillInIsTakenBackAsItIs() {
        String blank = visitor.get("/indicator-files/asked.csv").body();
        assertThat(blank).contains("Indicator,Period,Figure,Numerator,Denominator,Comment",
                missing.name() + ",Aug 2026", missing.name() + ",Oct 2026").doesNotContain(theirs.name());
        assertThat(upload(blank.replace(missing.name() + ",Aug 2026", missing.name() + ",Aug 2026,9")).body())
                .contains("1 figure is new", "0 cannot be returned");
    }

    @Test
    void whatIsNoFileOfReturnsIsRefusedInWords() {
        assertThat(send("month,referrals\n2026-08,40\n").body()).contains("No row of the first sheet is headed");
        assertThat(visitor.get("/returns/import/999999").statusCode()).isEqualTo(404);
    }

    private static Returns.Given given(String figure) {
        return new Returns.Given(Figures.of(new BigDecimal(figure)), null, "By hand");
    }

    private String shown;

    private HttpResponse<String> upload(String csv) {
        HttpResponse<String> page = visitor.follow(send(csv));
        shown = page.uri().getPath();
        return page;
    }

    private HttpResponse<String> send(String csv) {
        return visitor.upload("/returns/import", Map.of("upload", ""), "file", "figures.csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    private String take(String page) {
        return press(page, "takeOver");
    }

    private String press(String page, String button) {
        Matcher field = Pattern.compile("<input[^>]*name=\"startedFrom\"[^>]*>").matcher(page);
        String startedFrom = field.find() ? field.group().replaceAll(".*value=\"(\\d*)\".*", "$1") : "";
        return visitor.follow(visitor.post(visitor.actionOf(shown, page, "take"),
                Map.of(button, "", "startedFrom", startedFrom))).body();
    }
}
