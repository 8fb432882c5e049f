package org.followthrough.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.BrandColour;
import org.followthrough.people.Person;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Settings as people read and type them, and that what they say is what happens. */
class SettingsHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private BoardSettings settings;

    @BeforeEach
    void board(Anytown anytown, Plans plans, BoardSettings settings) {
        this.plans = plans;
        this.settings = settings;
        this.anytown = anytown;
        signIn(anytown.businessUnit);
    }

    @AfterEach
    void asItBegan() {
        settings.change(anytown.businessUnit, BrandColour.USUAL);
        for (BoardRule rule : BoardRule.values()) {
            settings.change(anytown.businessUnit, rule, rule.start());
        }
    }

    @Test
    void aColourThatCanBeReadIsLookedAtAndSaved() {
        String path = "/settings/colour";
        assertThat(visitor.open("/settings").body()).contains("are #0b5c6b.").doesNotContain("assets/brand-");
        assertThat(visitor.fillIn(path, Map.of("colour", "teal", "save", "")).body())
                .contains("Enter a colour as six digits");
        assertThat(visitor.fillIn(path, Map.of("colour", "#777777", "save", "")).body())
                .contains("#777777 stands out from white by 4.4 to 1 only.");
        assertThat(visitor.fillIn(path, Map.of("colour", "12436D", "look", "")).body())
                .contains("fill=\"#12436d\"", "by 10.2 to 1;").doesNotContain("assets/brand-");

        assertThat(visitor.follow(visitor.fillIn(path, Map.of("colour", "12436D", "save", ""))).body())
                .contains("the board&#039;s name are now #12436d.", "href=\"assets/brand-12436d.css\"",
                        "board.colour: #0b5c6b, now #12436d");
        Visitor stranger = APP.visitor();
        assertThat(stranger.get("/assets/brand-12436d.css").body()).contains("--govuk-brand-colour:#12436d");
        assertThat(stranger.get("/assets/brand-777777.css").statusCode()).isEqualTo(404);
    }

    @Test
    void aNumberIsLookedAtThenSavedThenUsed() {
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        String reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2027, 6, 30));
        anytown.issue(review);
        APP.clock().set(LocalDate.of(2026, 11, 20));
        anytown.update(anytown.policeLead, reference, 2, new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, "Begun",
                null, null, null, null));
        APP.clock().set(LocalDate.of(2026, 12, 20));
        signIn(anytown.businessUnit);
        String list = "/actions?quick=no-update&plan=" + review.ref();
        assertThat(visitor.open(list).body()).doesNotContain(reference);
        assertThat(visitor.open("/settings").body())
                .contains("An action without an update for 35 days is an exception, and its lead is asked for one.");

        String look = visitor.fillIn("/settings/rules/no-update", Map.of("number", "28", "look", "")).body();
        assertThat(look).contains("It would say", "An action without an update for 28 days is an exception, and its lead is asked for one.",
                "An action without an update for 35 days is an exception, and its lead is asked for one.");
        assertThat(settings.rules().of(BoardRule.NO_UPDATE)).isEqualTo(35);

        String saved = visitor.follow(visitor.fillIn("/settings/rules/no-update", Map.of("number", "28", "save", "")))
                .body();
        assertThat(saved).contains("Saved. An action without an update for 28 days", "rule.no-update: 35, now 28",
                anytown.businessUnit.name());
        assertThat(visitor.open(list).body()).contains(reference, "No update for 30 days", "No update for 28 days");
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedInWords() {
        assertThat(visitor.fillIn("/settings/rules/second-reminder", Map.of("number", "14", "save", "")).body())
                .contains("The second reminder must come fewer days before the due date than the first");
        assertThat(visitor.fillIn("/settings/rules/no-update", Map.of("number", "x5", "save", "")).body())
                .contains("Enter a whole number from 7 to 365", "value=\"x5\"");
        assertThat(visitor.open("/settings/rules/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void theBoardsOwnWordsStandInTheHelp() {
        visitor.fillIn("/settings/meanings/on-track", Map.of("meaning", "It will be done in time", "save", ""));
        assertThat(visitor.open("/help").body()).contains("It will be done in time")
                .doesNotContain("It should meet the due date");
        visitor.fillIn("/settings/meanings/on-track", Map.of("meaning", "", "save", ""));
        assertThat(visitor.open("/help").body()).contains("It should meet the due date");
    }

    @Test
    void whatTheBoardIsCalledStandsInTheFrame() {
        Map<String, String> fields = new HashMap<>(Map.of("name", "Testtown Board", "shortName", "", "phone", "",
                "email", "", "marking", "OFFICIAL", "address", "nonsense", "save", ""));
        String before = settings.board().name();
        assertThat(visitor.fillIn("/settings/board", fields).body()).contains("Enter a web address that begins with");
        fields.put("address", "https://tracker.testtown.example/");
        assertThat(visitor.follow(visitor.fillIn("/settings/board", fields)).body())
                .contains("Testtown Board", ">OFFICIAL<", "board.name: " + before + ", now Testtown Board");
        fields.put("name", before);
        visitor.fillIn("/settings/board", fields);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
