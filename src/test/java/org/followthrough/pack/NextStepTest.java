package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import org.followthrough.challenge.Challenge;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Position;
import org.followthrough.plan.PositionFixture;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final LocalDate AS_AT = LocalDate.parse("2026-11-20");
    private static final Challenge CHALLENGE = challenge(AS_AT, null);

    @Test
    void aRequestIsDecidedBeforeAnythingElse() {
        assertThat(said(late().withoutLeadPerson().askingFor("2027-01-31").sentBack(), CHALLENGE))
                .isEqualTo("Next: decide on the later date asked for, 31 Jan 2027.");
    }

    @Test
    void somebodyMustAnswerForIt() {
        assertThat(said(late().withoutLeadPerson(), CHALLENGE)).isEqualTo("Next: name a lead person.");
    }

    @Test
    void whatWasEscalatedWaitsForTheChiefOfficer() {
        assertThat(said(late().sentBack(), CHALLENGE)).isEqualTo("Next: the answer to challenge 3, due 5 Dec 2026.");
    }

    @Test
    void aLetterThatHadNotGoneOutIsSentFirst() {
        assertThat(said(late(), challenge(null, null))).isEqualTo("Next: send the letter of challenge 3.");
        assertThat(said(late(), challenge(AS_AT.plusDays(1), null))).isEqualTo("Next: send the letter of challenge 3.");
    }

    @Test
    void whatTheChiefOfficerAnsweredIsWaitedForNoMore() {
        assertThat(said(late(), challenge(AS_AT, AS_AT))).isEqualTo("Next: finish it, or ask for a later date.");
        assertThat(said(late(), challenge(AS_AT, AS_AT.plusDays(1)))).startsWith("Next: the answer to challenge 3");
    }

    @Test
    void whatWasSentBackIsAnswered() {
        assertThat(said(late().sentBack(), null)).isEqualTo("Next: the agency gives what it was sent back for.");
    }

    @Test
    void aDateIsAgreed() {
        assertThat(said(anAction(), null)).isEqualTo("Next: agree a date.");
    }

    @Test
    void whoIsSilentIsAsked() {
        assertThat(said(late().updated("2026-09-01"), null)).isEqualTo("Next: get an update from the lead.");
    }

    @Test
    void whatIsLateIsFinishedAndWhatIsOffTrackIsBroughtBack() {
        assertThat(said(late(), null)).isEqualTo("Next: finish it, or ask for a later date.");
        assertThat(said(anAction().due("2026-12-31").updated("2026-11-10").judged(Confidence.OFF_TRACK), null))
                .isEqualTo("Next: agree what brings it back on track.");
    }

    @Test
    void nothingIsSaidOfWhatGoesWell() {
        assertThat(said(anAction().due("2026-12-31").updated("2026-11-10"), null)).isNull();
    }

    private static Challenge challenge(LocalDate sentOn, LocalDate answeredOn) {
        return new Challenge(3, 1, "Chief Constable", "Police", LocalDate.parse("2026-11-02"), null, null,
                LocalDate.parse("2026-12-05"), sentOn, null, null, answeredOn, null, null, null, null);
    }

    private static PositionFixture late() {
        return anAction().due("2026-10-31").updated("2026-11-10");
    }

    private static String said(PositionFixture action, Challenge challenge) {
        Position position = action.build();
        return NextStep.say(position, AS_AT, BoardRules.START, challenge);
    }
}
