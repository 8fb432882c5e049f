package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.meeting.Minutes.Taken;
import org.followthrough.people.Administration;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Impact;
import org.followthrough.plan.Minuted;
import org.followthrough.plan.Progress;
import org.followthrough.plan.SignOff;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

/** What meetings must be on both databases. */
abstract class MeetingsContract extends MeetingBoard {

    @Test
    void theAgendaFollowsThePlansUntilItIsFrozenAndThenStays() {
        plan();
        assertThat(references()).containsExactly(waiting);
        update(onTrack, Progress.IN_PROGRESS, LocalDate.of(2027, 3, 31));
        assertThat(references()).containsExactly(waiting, onTrack);

        agendas.freeze(anytown.businessUnit, meeting);
        update(onTrack, Progress.COMPLETE, null);
        String later = anytown.action(review, recommendation, null);

        assertThat(references()).containsExactly(waiting, onTrack);
        assertThat(agenda()).extracting(AgendaLine::changed).containsExactly(false, true);
        assertThat(agenda().get(1).position().dateAskedFor()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(agendas.arisenSince(chair, now())).extracting(this::reference).containsExactly(later);
        assertThat(now().asAt()).isEqualTo(TODAY);
    }

    @Test
    void actionsAreTakenOffAndPutOnAndKeepTheirOrder() {
        plan();
        String noDate = anytown.action(review, recommendation, null);
        assertThat(agendas.add(chair, meeting, List.of(onTrack, waiting, "R99-99"))).isOne();
        assertThat(references()).containsExactly(waiting, noDate, onTrack);

        agendas.takeOff(chair, meeting, Set.of(id(noDate)));
        agendas.freeze(chair, meeting);
        assertThat(references()).containsExactly(waiting, onTrack);
        agendas.takeOff(chair, meeting, Set.of(id(waiting)));
        assertThat(agenda()).singleElement().matches(line -> line.number() == 1);
        agendas.add(chair, meeting, List.of(waiting, noDate));
        assertThat(references()).containsExactly(onTrack, waiting, noDate);
        assertThat(agenda()).extracting(line -> line.item().kind())
                .containsExactly(ItemKind.ADDED, ItemKind.SIGN_OFF, ItemKind.NEEDS_A_DATE);
    }

    @Test
    void whatARestrictedReviewAsksComesLastAndIsReadByThoseNamed() {
        plan();
        String hidden = restricted();
        anytown.name(action(hidden).reviewId(), ofHealth.id());
        update(onTrack, Progress.IN_PROGRESS, LocalDate.of(2027, 3, 31));

        assertThat(references(ofHealth)).as("named").containsExactly(waiting, onTrack, hidden);
        assertThat(references(chair)).as("not named").containsExactly(waiting, onTrack);
        assertThat(agendas.papers(ofHealth, now()).withheld()).isZero();
        assertThat(agendas.papers(chair, now()).withheld()).isOne();
        assertThat(agendas.papersForAll(now())).matches(papers -> papers.lines().size() == 2
                && papers.withheld() == 1);
        agendas.freeze(chair, meeting);
        assertThat(agendas.papers(chair, now()).withheld()).isOne();
        assertThat(references(ofHealth)).containsExactly(waiting, onTrack, hidden);
    }

    @Test
    void whoIsNotNamedNeitherTakesDecidesNorPutsOnWhatARestrictedReviewAsks() {
        plan();
        String hidden = restricted();
        agendas.takeOff(chair, meeting, Set.of(id(hidden)));
        assertThat(references(anytown.businessUnit)).contains(hidden);
        agendas.takeOff(anytown.businessUnit, meeting, Set.of(id(hidden)));
        assertThat(agendas.add(chair, meeting, List.of(hidden))).isZero();
        assertThat(agendas.add(anytown.businessUnit, meeting, List.of(hidden))).isOne();
        meetings.open(chair, meeting);

        int version = action(hidden).currentVersion();
        assertThatThrownBy(() -> minutes.note(chair, meeting, id(hidden), version, "Seen")).isInstanceOf(
                NotAllowed.class);
        minutes.note(anytown.businessUnit, meeting, id(hidden), version, "To be taken again");
        assertThat(logs.of(anytown.businessUnit, now()).entries()).extracting(MeetingLog.Entry::reference)
                .contains(hidden);
        for (MeetingLog log : List.of(logs.of(chair, now()), logs.forAll(now()))) {
            assertThat(log.entries()).extracting(MeetingLog.Entry::reference).doesNotContain(hidden);
            assertThat(log.withheld()).isOne();
        }
    }

    @Test
    void whatOtherSubcommitteesWatchIsLeftOutUnlessItIsPutOn() {
        plan();
        Review elsewhere = anytown.draftReview(AGREED);
        String other = anytown.action(elsewhere, anytown.recommendation(elsewhere), null);
        assertThat(agendas.add(chair, meeting, List.of(other))).as("a draft").isZero();
        anytown.issue(elsewhere);

        assertThat(references()).containsExactly(waiting);
        assertThat(agendas.add(chair, meeting, List.of(other))).isOne();
        assertThat(references()).containsExactly(waiting, other);
    }

    @Test
    void whatTheMeetingDecidesIsAVersionWithWhoRecordedAndWhoDecided() {
        open(ofHealth);
        int started = action(waiting).currentVersion();
        minutes.decide(anytown.businessUnit, meeting, id(waiting), new Taken(chair.id(), Cause.SIGNED_OFF, started),
                "Good work", () -> decisions.signOff(anytown.businessUnit, chair, waiting, started, SEEN, null, null));

        Action after = action(waiting);
        assertThat(after.headline(TODAY)).isEqualTo(Headline.SIGNED_OFF);
        assertThat(after.version().recordedBy()).isEqualTo(anytown.businessUnit.id());
        assertThat(after.version().onBehalfOf()).isEqualTo(chair.id());
        assertThat(decisions.signOff(after.id(), started + 1)).contains(SEEN);
        Item item = agenda().get(0).item();
        assertThat(item.decision()).isEqualTo(Cause.SIGNED_OFF);
        assertThat(item.decidedBy()).isEqualTo(chair.id());
        assertThat(item.actionVersion()).isEqualTo(started + 1);
        assertThat(agenda().get(0).changed()).isFalse();

        assertThatThrownBy(() -> signOff(chair, started + 1)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aRefusedDecisionLeavesNoTrace() {
        open(ofHealth);
        int started = action(waiting).currentVersion();

        assertThatThrownBy(() -> signOff(ofPolice, started)).as("their agency did the work")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signOff(anytown.subcommitteeChair, started)).as("not in the room")
                .isInstanceOf(NotAllowed.class);
        update(waiting, Progress.COMPLETE, null);
        assertThatThrownBy(() -> signOff(chair, started)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(agenda().get(0).item().isDone()).isFalse();
        assertThat(action(waiting).headline(TODAY)).isEqualTo(Headline.WAITING);
    }

    @Test
    void withoutAQuorumItNotesButDoesNotDecide() {
        open();
        int started = action(waiting).currentVersion();
        assertThat(attendances.quorum(now())).isEqualTo(new Quorum(3, 2, 3));

        assertThatThrownBy(() -> signOff(chair, started)).isInstanceOf(NotAllowed.class);
        minutes.note(chair, meeting, id(waiting), started, "Members were content");
        assertThat(agenda().get(0).item()).matches(Item::isDone).matches(item -> !item.isDecided())
                .matches(item -> item.note().equals("Members were content"));

        attendances.keep(chair, meeting, List.of(here(chair), here(ofPolice),
                new Attendee(ofHealth.id(), true, Attendance.DEPUTY, deputy.id())), null);
        signOff(chair, started);
        assertThat(agenda().get(0).item().isDecided()).isTrue();
    }

    @Test
    void onlyWhoMayDecideIsOffered() {
        open(ofHealth);
        assertThat(minutes.deciders(now(), action(waiting))).containsExactly(chair, ofHealth);
        update(onTrack, Progress.IN_PROGRESS, LocalDate.of(2027, 3, 31));
        assertThat(minutes.deciders(now(), action(onTrack))).containsExactly(chair);
    }

    @Test
    void whatWasSignedOffBetweenMeetingsIsReportedOnceWithItsMinute() {
        int started = action(waiting).currentVersion();
        decisions.signOff(chair, chair, waiting, started, SignOff.betweenMeetings("Robin Example", "Here", TODAY),
                null, null);
        open(ofHealth);
        assertThat(agenda()).singleElement().matches(line -> line.item().kind() == ItemKind.BETWEEN_MEETINGS);
        assertThat(decisionMinutes.of(id(waiting))).singleElement().matches(Minuted::isToReport);

        minutes.note(chair, meeting, id(waiting), started + 1, null);
        assertThat(decisionMinutes.of(id(waiting)))
                .containsExactly(new Minuted(started + 1, "26 November 2026, minute 1", DAY));
        assertThat(logs.of(chair, now()).entries()).extracting(MeetingLog.Entry::outcome)
                .containsExactly("Reported: Signed off");
        plan();
        assertThat(references()).isEmpty();
    }

    @Test
    void whatWasSentBackOrDatedBetweenMeetingsIsReportedEvenWhereTheMeetingDecidesMore() {
        int started = action(waiting).currentVersion();
        decisions.sendBack(chair, chair, waiting, started, "Which courses?", true);
        dates.agree(chair, chair, waiting, started + 1, DAY.plusMonths(2), "They need until then");
        open(ofHealth);
        assertThat(agenda()).singleElement().matches(line -> line.item().kind() == ItemKind.BETWEEN_MEETINGS);

        minutes.decide(chair, meeting, id(waiting), new Taken(chair.id(), Cause.CONFIDENCE_SET, started + 2), null,
                () -> decisions.judge(chair, chair, waiting, started + 2, Confidence.AT_RISK, "Heard twice"));
        assertThat(decisionMinutes.of(id(waiting))).hasSize(2).allMatch(minuted -> DAY.equals(minuted.reportedOn()));
        assertThat(logs.of(chair, now()).entries()).extracting(MeetingLog.Entry::outcome).containsExactly(
                "Sub-committee's confidence: At risk. Reported: Sent back; New due date: 26 January 2027");
    }

    @Test
    void whatTheMeetingItselfDecidesStandsInItsMinuteAtOnce() {
        open(ofHealth);
        int started = action(waiting).currentVersion();
        signOff(chair, started);

        assertThat(decisionMinutes.of(id(waiting))).singleElement().matches(Minuted::isOfMeeting)
                .matches(minuted -> minuted.minuteReference().equals("26 November 2026, minute 1"));
        plan();
        assertThat(references()).as("nothing to report").isEmpty();
    }

    @Test
    void whoWasAMemberStaysOneOfThisMeeting(Administration administration) {
        open(ofHealth);
        administration.changeCommittee(anytown.businessUnit, new Committee(committee.id(), committee.ref(),
                committee.name(), chair.id(), null, Set.of(anytown.subcommitteeChair.id())));

        assertThat(attendances.of(now())).extracting(Attendee::personId)
                .containsExactlyInAnyOrder(chair.id(), ofPolice.id(), ofHealth.id());
        plan();
        assertThat(attendances.of(now())).extracting(Attendee::personId)
                .containsExactly(chair.id(), anytown.subcommitteeChair.id());
    }

    @Test
    void aClosedMeetingStaysAsItIs() {
        open(ofHealth);
        int started = action(waiting).currentVersion();
        signOff(chair, started);
        meetings.close(chair, meeting);
        MeetingLog log = logs.of(chair, now());
        assertThat(log.decisions()).singleElement().matches(entry -> entry.outcome().equals("Signed off"))
                .matches(entry -> entry.decidedBy().equals(chair.name()));
        assertThat(log.actions()).isEmpty();

        decisions.checkImpact(anytown.businessUnit, waiting, started + 1, Impact.YES, "Audit",
                null);
        assertThat(logs.of(chair, now())).isEqualTo(log);
        for (Runnable verb : List.<Runnable>of(() -> meetings.close(chair, meeting),
                () -> minutes.note(chair, meeting, id(waiting), started, "Late"),
                () -> attendances.keep(chair, meeting, List.of(), null),
                () -> agendas.add(chair, meeting, List.of(onTrack)))) {
            assertThatThrownBy(verb::run).isInstanceOf(ChangedMeanwhile.class);
        }
        assertThat(meetings.past(chair, 0, 1)).singleElement().matches(last -> last.id() == meeting);
    }

    @Test
    void onlyTheBusinessUnitAndItsOwnChairRunIt() {
        plan();
        Person member = ofHealth;
        for (Person other : List.of(anytown.subcommitteeChair, member, anytown.policeLead)) {
            assertThatThrownBy(() -> meetings.add(other, committee.id(), AT, null)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agendas.freeze(other, meeting)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meetings.open(other, meeting)).isInstanceOf(NotAllowed.class);
        }
        assertThat(meetings.find(member, meeting)).isPresent();
        assertThat(meetings.find(anytown.policeLead, meeting)).isEmpty();
    }
}
