package org.followthrough.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Theme;
import org.followthrough.testing.PublishedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of figures on its way into an indicator, over real HTTP. */
class ImportFiguresHttpTest extends IndicatorPages {

    private String ref;
    private String preview;

    @BeforeEach
    void anIndicator() {
        ref = indicators.add(anytown.businessUnit, new Definition("Referrals " + anytown.police, Theme.CONTACT, null,
                Measure.COUNT, "referrals", null, null, Frequency.MONTHLY, Polarity.NEUTRAL, null, null,
                anytown.police, null, null, 13, LocalDate.of(2026, 11, 1), true));
        signIn(anytown.businessUnit);
    }

    @Test
    void thePublishedReferralsOfCambridgeshireLoadAndShow() throws Exception {
        Optional<Path> folder = PublishedData.folder("indicators");
        assumeTrue(folder.isPresent(), "SKIPPED: no published figures at ../shared/data or in FOLLOW_THROUGH_DATA");
        byte[] file = Files.readAllBytes(folder.get().resolve("dfe-monthly-referrals-selected-areas.csv"));
        String preview = shown(upload(file), "Cambridgeshire");
        assertThat(preview).contains("144 figures are new, 0 would be revised, 0 are as they were, 0 cannot be read");
        take(preview);

        assertThat(visitor.get("/indicators/" + ref).body()).contains("703 in March 2024, unusually high",
                "The usual range is 182.3 to 698.7, the average 440.5", "Oct 2023", "Above the upper limit",
                "Referrals, April 2021 to March 2024");
    }

    @Test
    void aCorrectedFileRevisesWhatItChangesAndNothingElse() {
        String first = shown(upload("month,referrals\n2026-08,40\n2026-09,c\n2026-10,42\n"), null);
        assertThat(first).contains("3 figures are new", "Suppressed");
        take(first);

        String second = shown(upload("month,referrals\n2026-08,40\n2026-09,c\n2026-10,44\nlate,1\n"), null);
        assertThat(second).contains("No figure is new, 1 would be revised, 2 are as they were, 1 cannot be read",
                "The period cannot be read");
        take(second);
        assertThat(visitor.get("/indicators/" + ref).body()).contains("44", "revised 20 Nov 2026", "Suppressed");
    }

    @Test
    void whatIsNoTableOfFiguresIsRefusedInWords() {
        assertThat(visitor.upload("/indicators/import", Map.of("upload", ""), "file", "people.csv",
                "name,role\nJo,Lead\n".getBytes(StandardCharsets.UTF_8)).body())
                .contains("No column of the first sheet");
        assertThat(visitor.get("/indicators/import/999999").statusCode()).isEqualTo(404);
    }

    private String upload(String csv) {
        return upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the page that asks what the file is. */
    private String upload(byte[] file) {
        return visitor.follow(visitor.upload("/indicators/import", Map.of("upload", ""), "file", "figures.csv", file))
                .uri().getPath();
    }

    /** The page that shows what the file would change. */
    private String shown(String path, String area) {
        Map<String, String> answers = new HashMap<>(Map.of("indicator", ref, "series", "OWN", "show", ""));
        answers.put("column", area == null ? "1" : "2");
        if (area != null) {
            answers.put("area", area);
        }
        var page = visitor.follow(visitor.fillIn(path, answers));
        preview = page.uri().getPath() + "?" + page.uri().getQuery();
        return page.body();
    }

    @Test
    void aFigureReturnedAfterThePreviewIsNotRevisedUnseen(Indicators indicators, Returns returns) {
        String page = shown(upload("month,referrals\n2026-08,40\n2026-09,41\n"), null);
        returns.give(anytown.policeCoordinator, indicators.find(anytown.businessUnit, ref).orElseThrow(),
                Frequency.MONTHLY.containing(LocalDate.of(2026, 9, 1)), 0,
                new Returns.Given(Figures.of(new BigDecimal("55")), "One office not counted", "Staff left"));

        String again = take(page);
        assertThat(again).contains("Somebody returned one of these figures meanwhile", "1 figure is new, 1 would be revised");
        take(again);
        assertThat(visitor.get("/indicators/" + ref).body()).contains("40", "first reported 20 Nov 2026: 55",
                "revised 20 Nov 2026", "Staff left", "One office not counted");
    }

    /** What is shown after the figures are to be taken over. */
    private String take(String page) {
        return visitor.post(visitor.actionOf(preview, page, "take"), Map.of("takeOver", "",
                "startedFrom", startedFrom(page))).body();
    }

    private static String startedFrom(String page) {
        Matcher field = Pattern.compile("<input[^>]*name=\"startedFrom\"[^>]*>").matcher(page);
        return field.find() ? field.group().replaceAll(".*value=\"(\\d*)\".*", "$1") : "";
    }
}
