package org.followthrough.shared.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samples.SamplePage;
import samples.Samples;

/** What the rows show and take, on a page that has one of each kind. */
class FormRowsTest {

    private static final String SAMPLE = "/sample/R03-07/update";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(Samples.class);

    private final Visitor visitor = APP.visitor();

    @Test
    void everyAnswerArrives() {
        assertThat(saved("where", "COMPLETE", "finished-day", "31", "finished-month", "oct", "finished-year", "2026",
                "note", "Done\r\nand seen",
                "held", "At the station", "agency", "health", "copies", "chair", "askLater", "true", "later-day", "1",
                "later-month", "2",
                "later-year", "2027"))
                .isEqualTo("COMPLETE|2026-10-31|Done\nand seen|At the station|health|[chair]|true|2027-02-01|0");
    }

    @Test
    void whatWasNotAskedIsNeitherCheckedNorKept() {
        assertThat(saved("where", "ON_TRACK", "note", "Fine", "finished-day", "99", "later-day", "1", "later-month",
                "2", "later-year", "2027"))
                .isEqualTo("ON_TRACK|null|Fine|null|null|[]|false|null|0");
    }

    @ParameterizedTest
    @CsvSource({"where, 'CLOSED', Where is this action now", "agency, 'fire', Lead agency"})
    void aChoiceThatWasNotOfferedIsRefused(String name, String value, String words) {
        assertThat(shown("note", "Fine", "where", "AT_RISK", name, value)).contains("There is a problem")
                .contains("select one of the answers")
                .contains(words);
    }

    @Test
    void theChoiceMadeBeforeIsMarked() {
        assertThat(visitor.get(SAMPLE).body())
                .contains("<input id=\"where-2\" class=\"govuk-radios__input\" name=\"where\" type=\"radio\" value=\"AT_RISK\" checked=\"checked\"");
    }

    @Test
    void whatWasChosenStaysAfterAnError() {
        assertThat(shown("note", "", "where", "ON_TRACK", "agency", "health", "copies", "deputy", "askLater", "true",
                "password", "secret-marker"))
                .contains("value=\"ON_TRACK\" checked", "value=\"deputy\" checked", "<option value=\"health\" selected",
                        "id=\"askLater\" checked=\"checked\"", "class=\"govuk-checkboxes__conditional\"")
                .doesNotContain("value=\"AT_RISK\" checked", "value=\"chair\" checked", "secret-marker");
    }

    @Test
    void anInputPointsToWhatDescribesItAndIsShown() {
        assertThat(visitor.get(SAMPLE).body()).contains("aria-describedby=\"note-hint note-info\"")
                .doesNotContain("note-error");
        assertThat(shown("where", "AT_RISK")).contains("aria-describedby=\"note-hint note-error note-info\"",
                "<p class=\"govuk-error-message\" id=\"note-error\"><span class=\"govuk-visually-hidden\">Error:</span> Enter what has happened");
    }

    @Test
    void htmlAndControlCharactersInAnyFieldAreOnlyText() {
        assertThat(shown("note", "", "where", "AT_RISK", "held", "\"><script>alert(1)</script>\u0007", "later-day",
                "\"><b>", "askLater", "true"))
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>alert", "\"><b>", "\u0007");
    }

    private String saved(String... fields) {
        SamplePage.saved = null;
        assertThat(visitor.fillIn(SAMPLE, pressed(fields)).statusCode()).isEqualTo(302);
        return SamplePage.saved;
    }

    private String shown(String... fields) {
        return visitor.fillIn(SAMPLE, pressed(fields)).body();
    }

    private static Map<String, String> pressed(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("save", ""));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }
}
