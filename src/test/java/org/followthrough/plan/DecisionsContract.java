package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both databases must do with what is decided about an action: dates, sign-off, impact. */
abstract class DecisionsContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
    private static final SignOff SEEN = SignOff.betweenMeetings("Chris Board", "Attached", TODAY);

    private Plans plans;
    private Decisions decisions;
    private DateDecisions dates;
    private Positions positions;
    private Anytown anytown;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Decisions decisions, DateDecisions dates, Positions positions) {
        this.plans = plans;
        this.decisions = decisions;
        this.dates = dates;
        this.positions = positions;
        this.anytown = anytown;
    }

    @Test
    void aLaterDateCountsAsMovedAndTheFirstStays() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        Update asking = new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Trainer left", null, null,
                LocalDate.of(2027, 1, 31), "A new trainer starts in January");
        anytown.update(anytown.policeLead, reference, version, asking);
        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().state().dates().due()).isEqualTo(DUE);

        dates.agree(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version + 1,
                LocalDate.of(2027, 1, 31), "Agreed");

        assertThat(now(reference).state().dates()).isEqualTo(new Dates(DUE, LocalDate.of(2027, 1, 31), null, 1, null));
    }

    @Test
    void whoAskedForADateDoesNotDecideIt() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        Update asking = new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Trainer left", null, null,
                LocalDate.of(2027, 1, 31), "A new trainer starts in January");
        anytown.update(anytown.businessUnit, reference, version, asking);

        assertThatThrownBy(() -> dates.agree(anytown.businessUnit, anytown.businessUnit, reference,
                version + 1, LocalDate.of(2027, 1, 31), "Agreed")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void signingOffNeedsACompleteActionAndAnotherAgency() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        assertThatThrownBy(() -> signOff(anytown.subcommitteeChair, reference, version))
                .isInstanceOf(NotAllowed.class);
        anytown.update(anytown.policeLead, reference, version, new Update(Progress.COMPLETE, Confidence.ON_TRACK,
                "All trained", TODAY, "Register held by the training unit", null, null));
        var policeMember = anytown.person("police.member", anytown.police,
                org.followthrough.people.Role.SUBCOMMITTEE_MEMBER);
        assertThatThrownBy(() -> signOff(policeMember, reference, version + 1))
                .isInstanceOf(NotAllowed.class);

        signOff(anytown.subcommitteeChair, reference, version + 1);

        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().headline(TODAY))
                .isEqualTo(Headline.SIGNED_OFF);
    }

    @Test
    void aSignOffKeepsWhoSawTheEvidenceAndImpactIsAskedLater() {
        String reference = completeAction();
        int version = now(reference).currentVersion();
        signOff(anytown.subcommitteeChair, reference, version);
        assertThat(decisions.signOff(now(reference).id(), version + 1)).contains(SEEN);
        assertThatThrownBy(() -> decisions.checkImpact(anytown.policeLead, reference, version + 1, Impact.YES, "Audit",
                null)).isInstanceOf(NotAllowed.class);

        decisions.checkImpact(anytown.businessUnit, reference, version + 1, Impact.PARTLY, "Dip sample", TODAY);
        assertThat(now(reference).state().impact()).isEqualTo(Impact.PARTLY);
        assertThat(positions.standing(now(reference).id(), TODAY).isImpactCheckDue(TODAY)).isTrue();

        decisions.reopen(anytown.businessUnit, reference, version + 2, TODAY.plusMonths(3), "Audit shows no change");
        assertThat(now(reference).state().progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(now(reference).state().dates()).isEqualTo(new Dates(DUE, TODAY.plusMonths(3), null, 1, null));
        assertThat(positions.standing(now(reference).id(), TODAY).impact()).isEqualTo(Impact.NO);
    }

    @Test
    void moreEvidenceAskedForIsSentBack() {
        String reference = completeAction();
        decisions.askForEvidence(anytown.subcommitteeChair, anytown.subcommitteeChair, reference,
                now(reference).currentVersion(), "Which courses?", true);

        assertThat(now(reference).headline(TODAY)).isEqualTo(Headline.SENT_BACK);
    }

    @Test
    void theSubcommitteeJudgesBesideTheAgency() {
        String reference = issuedAction();
        assertThatThrownBy(() -> decisions.judge(anytown.policeLead, anytown.policeLead, reference,
                now(reference).currentVersion(), Confidence.OFF_TRACK, "No dates")).isInstanceOf(NotAllowed.class);
        decisions.judge(anytown.subcommitteeChair, anytown.subcommitteeChair, reference,
                now(reference).currentVersion(), Confidence.OFF_TRACK, "No dates");

        assertThat(now(reference).state().committeeConfidence()).isEqualTo(Confidence.OFF_TRACK);
        assertThat(now(reference).state().confidence()).isEqualTo(Confidence.ON_TRACK);
    }

    @Test
    void inAMeetingWhoKeepsItsRecordWritesWhatAMemberDecided() {
        String reference = completeAction();
        SignOff inMeeting = SignOff.inMeeting("Chris Board", "At the meeting", TODAY);
        int version = now(reference).currentVersion();
        assertThatThrownBy(() -> decisions.signOff(anytown.policeLead, anytown.subcommitteeChair, reference, version,
                inMeeting, null, null)).isInstanceOf(NotAllowed.class);

        decisions.signOff(anytown.businessUnit, anytown.subcommitteeChair, reference, version, inMeeting, null, null);

        ActionVersion last = now(reference).version();
        assertThat(last.recordedBy()).isEqualTo(anytown.businessUnit.id());
        assertThat(last.onBehalfOf()).isEqualTo(anytown.subcommitteeChair.id());
    }

    private String completeAction() {
        String reference = issuedAction();
        anytown.update(anytown.policeLead, reference, now(reference).currentVersion(), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", TODAY, "Register", null, null));
        return reference;
    }

    private void signOff(Person by, String reference, int startedFrom) {
        decisions.signOff(by, by, reference, startedFrom, SEEN, "Register seen", TODAY.plusMonths(6));
    }

    private String issuedAction() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
        return reference;
    }

    private Action now(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }
}
