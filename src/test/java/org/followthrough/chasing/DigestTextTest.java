package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.Board;
import org.followthrough.people.BoardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Voice VOICE = new Voice(new Board("Anytown Safeguarding Children Board", "Anytown LSCB",
            "01234 567890", "", "OFFICIAL-SENSITIVE", "https://tracker.anytown.example"), BoardRules.START,
            Phrase::usual);
    private static final DigestText WORDS = new DigestText(VOICE, TODAY, DigestTextTest::name);

    @Test
    void severalActions() {
        Digest digest = digest(LocalDate.of(2026, 11, 30), new Consequence(Step.COORDINATOR, List.of(2L), false),
                line(Actions.owed("R03-02", LocalDate.of(2026, 12, 31),
                        new Fallen(Step.SENT_BACK, LocalDate.of(2026, 11, 12))), Step.SENT_BACK),
                line("R03-07", LocalDate.of(2026, 8, 31), Step.STILL_OVERDUE),
                line("R01-12", LocalDate.of(2026, 12, 4), Step.NOW_LEAD, Step.LONG_BEFORE));

        assertThat(WORDS.subject(digest)).isEqualTo("3 actions to update by 30 November");
        assertThat(text(digest)).isEqualTo("""
                Dear Jo Ellis,

                Anytown Safeguarding Children Board needs an update on 3 of your actions by 30 November 2026. An update takes about a minute.

                R03-02 - sent back to you on 12 November 2026; the reason is there when you sign in; due 31 December 2026
                R03-07 - 81 days overdue, was due 31 August 2026
                R01-12 - you now lead it; due 4 December 2026

                Please say what has happened, give evidence if it is complete, or ask for a later date.

                Update your actions:
                https://tracker.anytown.example/?told=abc

                If we do not hear from you by 30 November 2026 we will tell Sam Patel, your agency's co-ordinator.

                If an action is not yours, tell us:
                https://tracker.anytown.example/not-mine

                Anytown LSCB business unit, 01234 567890
                """);
    }

    @ParameterizedTest(name = "{0}, due {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            OVERDUE,           2026-11-12, R01-07 is 8 days overdue
            OVERDUE,           2026-11-19, R01-07 is 1 day overdue
            LONG_BEFORE,       2026-12-04, R01-07 is due on 4 December
            SENT_BACK,         2026-11-12, R01-07 has been sent back to you
            EVIDENCE_ASKED_FOR, 2026-12-04, More evidence is asked for on R01-07
            MONTHLY_REQUEST,   2027-03-31, Please update R01-07 by 27 November
            MONTHLY_REQUEST,   2026-11-12, R01-07 is 8 days overdue
            NO_UPDATE,         2027-03-31, R01-07 has had no update for 58 days
            DATE_AGREED,       2027-01-31, New due date for R01-07: 31 January 2027
            OTHER_DATE_AGREED, 2027-01-31, New due date for R01-07: 31 January 2027
            DATE_REFUSED,      2026-11-30, The later date for R01-07 was not agreed
            NOW_LEAD,          2026-11-30, You now lead R01-07
            SIGNED_OFF,        -,          R01-07 is signed off
            """)
    void oneActionHasItsOwnSubjectAndLink(Step step, LocalDate due, String subject) {
        Owed action = Actions.owed("R01-07", new Owed.Dates(due, null, null, TODAY.minusDays(58), List.of()),
                new Fallen(step, TODAY));
        Digest digest = digest(LocalDate.of(2026, 11, 27), null, line(action, step));
        assertThat(WORDS.subject(digest)).isEqualTo(subject);
        assertThat(text(digest)).contains(":\nhttps://tracker.anytown.example/actions/R01-07?told=abc\n")
                .doesNotContain("If we do not hear");
    }

    @Test
    void newsAskForNothing() {
        Digest digest = digest(LocalDate.of(2026, 11, 27), null,
                line("R03-07", LocalDate.of(2026, 12, 31), Step.OTHER_DATE_AGREED),
                line(Actions.owed("R03-09", (LocalDate) null), Step.SIGNED_OFF));

        assertThat(WORDS.subject(digest)).isEqualTo("News of 2 of your actions");
        assertThat(text(digest)).isEqualTo("""
                Dear Jo Ellis,

                This is news of 2 of your actions. You do not need to answer.

                R03-07 - another due date was agreed than the one asked for; due 31 December 2026
                R03-09 - signed off. Thank you

                Sign in to see them:
                https://tracker.anytown.example/?told=abc

                If you have a question, answer this e-mail.

                Anytown LSCB business unit, 01234 567890
                """);
    }

    @Test
    void actionsOfOthers() {
        Digest digest = digest(LocalDate.of(2026, 11, 27), null,
                ofOthers("R03-07", LocalDate.of(2026, 8, 31), Step.COORDINATOR),
                ofOthers("R03-09", LocalDate.of(2026, 9, 30), Step.SUBCOMMITTEE_CHAIR));

        assertThat(WORDS.subject(digest)).isEqualTo("2 overdue actions without an update");
        assertThat(text(digest)).contains("""
                Anytown Safeguarding Children Board has had no update on 2 overdue actions that others lead. Please see to an update by 27 November 2026.

                R03-07 - Anytown Police, 81 days overdue, was due 31 August 2026, no update yet
                R03-09 - Anytown Police, 51 days overdue, was due 30 September 2026, no update yet

                Sign in to see them:
                https://tracker.anytown.example/?told=abc
                """);
    }

    @ParameterizedTest(name = "{0} told, standing in: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -   | false | we will tell the chair of the sub-committee.
            2   | false | we will tell Sam Patel, the chair of the sub-committee.
            2   | true  | we will tell Sam Patel.
            2 3 | false | we will tell Sam Patel and Kim Reed.
            """)
    void whoIsToldNextIsNamed(String told, boolean inPlace, String said) {
        List<Long> ids = told == null ? List.of() : Stream.of(told.split(" ")).map(Long::valueOf).toList();
        Digest digest = digest(TODAY, new Consequence(Step.SUBCOMMITTEE_CHAIR, ids, inPlace),
                line("R03-07", LocalDate.of(2026, 8, 31), Step.OVERDUE));
        assertThat(text(digest)).contains("If we do not hear from you by 20 November 2026 " + said);
    }

    @Test
    void theIndependentChairIsAskedForTheLetter() {
        Digest digest = digest(LocalDate.of(2026, 11, 27), null,
                ofOthers("R03-07", LocalDate.of(2026, 8, 31), Step.INDEPENDENT_CHAIR));

        assertThat(WORDS.subject(digest)).isEqualTo("R03-07 is 81 days overdue");
        assertThat(text(digest)).contains("""
                A letter to the chief officer is drafted in the challenge log. Please read it and put it in your own words:
                https://tracker.anytown.example/challenges

                If you have""");
    }

    @Test
    void aMilestoneIsNamedBesideTheDueDate() {
        Owed action = Actions.owed("R03-07", new Owed.Dates(LocalDate.of(2027, 3, 31), LocalDate.of(2026, 12, 4), null,
                null, List.of()));
        Digest digest = digest(LocalDate.of(2026, 11, 27), null, line(action, Step.LONG_BEFORE));

        assertThat(WORDS.subject(digest)).isEqualTo("R03-07: a milestone is due on 4 December");
        assertThat(text(digest)).contains("R03-07 - next milestone due 4 December 2026, action due 31 March 2027");
    }

    @Test
    void theBoardsOwnWordsStandInPlaceOfTheUsualOnes() {
        Voice own = VOICE.with(Phrase.OWN_OPENING, "Hello {name}: {number} things, {actions}, by {updateBy}.");
        Digest digest = digest(LocalDate.of(2026, 11, 30), null, line("R03-07", LocalDate.of(2026, 8, 31), Step.OVERDUE));
        assertThat(new DigestText(own, TODAY, DigestTextTest::name).body(digest, "Jo Ellis", null).text())
                .contains("Hello Jo Ellis: 1 things, one of your actions, by 30 November 2026.")
                .contains("https://tracker.anytown.example/actions/R03-07\n");
    }

    @Test
    void theHtmlSaysTheSame() {
        Digest digest = digest(LocalDate.of(2026, 11, 30), null, line("R03-07", LocalDate.of(2026, 8, 31), Step.OVERDUE));
        assertThat(WORDS.body(digest, "Jo <Ellis>", "abc").html("R03-07 is late")).contains("<title>R03-07 is late</title>")
                .contains("Dear Jo &lt;Ellis&gt;,").contains("<strong>R03-07</strong><br>81 days overdue")
                .contains("href=\"https://tracker.anytown.example/actions/R03-07?told=abc\"")
                .contains("<a href=\"https://tracker.anytown.example/not-mine\"").doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void everyStepSaysWhyItWasTold() {
        for (Step step : Step.values()) {
            assertThat(WORDS.why(step)).isNotBlank();
        }
        for (Withheld reason : Withheld.values()) {
            assertThat(DigestText.say("withheld." + reason)).startsWith("Not written: ");
        }
    }

    private static String text(Digest digest) {
        return WORDS.body(digest, "Jo Ellis", "abc").text();
    }

    private static String name(long personId) {
        return personId == 2 ? "Sam Patel" : "Kim Reed";
    }

    private static Digest digest(LocalDate answerBy, Consequence next, Line... lines) {
        return new Digest(1, null, List.of(lines), answerBy, next);
    }

    private static Line line(String reference, LocalDate due, Step... steps) {
        return line(Actions.owed(reference, due), steps);
    }

    private static Line line(Owed action, Step... steps) {
        return new Line(action, Actions.lead(1), Stream.of(steps).map(step -> new Fallen(step, TODAY)).toList());
    }

    private static Line ofOthers(String reference, LocalDate due, Step step) {
        return new Line(Actions.owed(reference, due), Actions.above(2), List.of(new Fallen(step, TODAY)));
    }
}
