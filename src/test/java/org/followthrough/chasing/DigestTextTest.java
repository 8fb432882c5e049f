package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Board;
import org.followthrough.people.BoardRules;
import org.junit.jupiter.api.Test;

class DigestTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DigestText WORDS = new DigestText(new Board("Anytown Safeguarding Children Board",
            "Anytown LSCB", "01234 567890", "", "OFFICIAL-SENSITIVE", "https://tracker.anytown.example"),
            BoardRules.START, TODAY);

    @Test
    void severalActions() {
        Digest digest = new Digest(1, List.of(
                line("R03-02", Step.SENT_BACK, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 11, 12)),
                line("R03-07", Step.STILL_OVERDUE, LocalDate.of(2026, 8, 31), null),
                line("R01-12", Step.LONG_BEFORE, LocalDate.of(2026, 12, 4), null)),
                LocalDate.of(2026, 11, 30), Step.COORDINATOR);

        assertThat(WORDS.subject(digest)).isEqualTo("3 actions to update by 30 November");
        assertThat(WORDS.text(digest, "Jo Ellis")).isEqualTo("""
                Dear Jo Ellis,

                Anytown Safeguarding Children Board needs an update on 3 of your actions by 30 November 2026. It takes about a minute for each one.

                R03-02 - sent back to you on 12 November 2026; the reason is there when you sign in
                R03-07 - 81 days overdue, was due 31 August 2026
                R01-12 - due 4 December 2026

                Sign in to say what has happened, add evidence or ask for a later date: https://tracker.anytown.example/

                If we do not hear from you by 30 November 2026 we will tell your agency's co-ordinator.

                If one of these is not yours, tell us: https://tracker.anytown.example/not-mine

                Anytown LSCB business unit, 01234 567890
                """);
    }

    @Test
    void oneActionHasItsOwnSubjectAndLink() {
        assertThat(WORDS.subject(one(line("R01-07", Step.OVERDUE, TODAY.minusDays(8), null))))
                .isEqualTo("R01-07 is 8 days overdue");
        assertThat(WORDS.subject(one(line("R01-07", Step.OVERDUE, TODAY.minusDays(1), null))))
                .isEqualTo("R01-07 is 1 day overdue");
        assertThat(WORDS.subject(one(line("R01-07", Step.LONG_BEFORE, LocalDate.of(2026, 12, 4), null))))
                .isEqualTo("R01-07 is due on 4 December");
        assertThat(WORDS.subject(one(line("R01-07", Step.SENT_BACK, TODAY.minusDays(8), TODAY))))
                .isEqualTo("R01-07 has been sent back to you");
        assertThat(WORDS.text(one(line("R01-07", Step.OVERDUE, TODAY.minusDays(8), null)), "Jo Ellis"))
                .contains("needs an update on one of your actions by 27 November 2026. It takes about a minute.\n")
                .contains(": https://tracker.anytown.example/actions/R01-07\n").doesNotContain("If we do not hear");
    }

    @Test
    void actionsOfOthers() {
        Digest digest = new Digest(2, List.of(line("R03-07", Step.COORDINATOR, LocalDate.of(2026, 8, 31), null),
                line("R03-09", Step.SUBCOMMITTEE_CHAIR, LocalDate.of(2026, 9, 30), null)),
                LocalDate.of(2026, 11, 27), null);

        assertThat(WORDS.subject(digest)).isEqualTo("2 overdue actions without an update");
        assertThat(WORDS.text(digest, "Sam Patel")).contains("""
                Anytown Safeguarding Children Board has had no update on 2 overdue actions. The people who lead them were reminded. Please see that they are updated by 27 November 2026.

                R03-07 - Anytown Police, 81 days overdue, was due 31 August 2026, no update yet
                R03-09 - Anytown Police, 51 days overdue, was due 30 September 2026, no update yet

                Sign in to see them: https://tracker.anytown.example/
                """);
    }

    @Test
    void aMilestoneIsNamedBesideTheDueDate() {
        Owed action = new Owed(1, "R03-07", "Anytown Police", LocalDate.of(2027, 3, 31), LocalDate.of(2026, 12, 4),
                null,
                null, List.of(), Map.of(), Map.of());
        Digest digest = one(new Line(action, List.of(new Fallen(Step.LONG_BEFORE, TODAY))));

        assertThat(WORDS.subject(digest)).isEqualTo("R03-07: a milestone is due on 4 December");
        assertThat(WORDS.text(digest, "Jo Ellis"))
                .contains("R03-07 - next milestone due 4 December 2026, action due 31 March 2027");
    }

    @Test
    void everyStepSaysWhyItWasTold() {
        for (Step step : Step.values()) {
            assertThat(WORDS.why(step)).isNotBlank();
        }
    }

    private static Digest one(Line line) {
        return new Digest(1, List.of(line), LocalDate.of(2026, 11, 27), null);
    }

    private static Line line(String reference, Step step, LocalDate due, LocalDate sentBackOn) {
        return new Line(new Owed(1, reference, "Anytown Police", due, null, sentBackOn, null, List.of(), Map.of(),
                Map.of()),
                List.of(new Fallen(step, TODAY)));
    }
}
