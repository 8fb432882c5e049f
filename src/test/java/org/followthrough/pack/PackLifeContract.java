package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pack from draft to reader, on both databases. */
abstract class PackLifeContract {

    private static final LocalDate MONTH_END = LocalDate.of(2026, 10, 31);

    private Packs packs;
    private PackMakings makings;
    private PackReleases releases;
    private PackDelivery delivery;
    private Anytown anytown;
    private Plans plans;
    private Person chair;
    private long committee;
    private String late;

    @BeforeEach
    void board(Anytown anytown, People people, Plans plans, Packs packs, PackMakings makings, PackReleases releases,
               PackDelivery delivery) {
        this.anytown = anytown;
        this.plans = plans;
        this.packs = packs;
        this.makings = makings;
        this.releases = releases;
        this.delivery = delivery;
        chair = anytown.person("committee.chair", null, Role.SUBCOMMITTEE_CHAIR);
        committee = people.addCommittee("committee-" + chair.id(), "Committee " + chair.id(), chair.id(), null,
                Set.of());
        Review review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, committee,
                null, false, false, LocalDate.of(2026, 3, 2), null, null));
        long recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        anytown.issue(review);
    }

    private Pack draft() {
        return makings.make(anytown.businessUnit, committee, MONTH_END);
    }

    private Pack now(Pack pack) {
        return packs.find(anytown.businessUnit, pack.id()).orElseThrow();
    }

    private List<Message> sent(Pack pack) {
        return delivery.of(List.of(pack)).getOrDefault(pack.id(), List.of());
    }

    @Test
    void aDraftIsForTheBusinessUnitAlone() {
        Pack draft = draft();

        assertThat(draft.isDraft()).isTrue();
        assertThat(packs.find(chair, draft.id())).isEmpty();
        assertThat(packs.count(chair, committee)).isZero();
        assertThat(packs.find(anytown.businessUnit, draft.id())).contains(draft);
        assertThat(sent(draft)).isEmpty();
    }

    @Test
    void releasedItIsReadAndItsReadersAreToldOnce() {
        Pack draft = draft();

        assertThat(releases.release(anytown.businessUnit, draft.id())).isOne();
        assertThat(packs.find(chair, draft.id())).get().matches(Pack::isReleased);
        assertThat(packs.newest(chair, committee, 0, 25)).hasSize(1);
        assertThat(sent(draft)).singleElement().matches(message -> message.recipientId() == chair.id())
                .matches(message -> message.subject().equals("Monitoring pack for October 2026 is ready"));
        assertThatThrownBy(() -> releases.release(anytown.businessUnit, draft.id()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(sent(draft)).hasSize(1);
    }

    @Test
    void whoMayNotReadItStandsInTheRegisterWithTheReason(PackSchedules schedules) {
        schedules.change(anytown.businessUnit, committee, 0, PackTiming.USUAL,
                new PackReaders(true, false, false, Set.of(anytown.policeLead.id())), false, PackSection.usual());
        Pack draft = draft();

        assertThat(releases.release(anytown.businessUnit, draft.id())).isOne();
        assertThat(sent(draft)).filteredOn(message -> message.outcome() == Outcome.WITHHELD).singleElement()
                .matches(message -> message.recipientId() == anytown.policeLead.id())
                .matches(message -> message.why().endsWith("who may not read packs"));
    }

    @Test
    void findingsAreWordedInADraftAndWhatTheySaidIsKept() {
        Pack draft = draft();
        PackFinding own = releases.findings(draft).get(0).inOwnWords("Police are catching up");
        releases.reword(anytown.businessUnit, draft.id(), draft.checksum(), List.of(own));

        assertThat(now(draft).finding()).isEqualTo("Police are catching up");
        assertThat(now(draft).checksum()).isNotEqualTo(draft.checksum());
        assertThat(packs.content(now(draft)).summary().finding()).isEqualTo("Police are catching up");
        assertThat(releases.findings(draft).get(0).computed()).isEqualTo(draft.finding());
        assertThat(packs.history(draft)).filteredOn(event -> event.kind().equals("PACK_REWORDED")).singleElement()
                .matches(event -> event.detail().endsWith(draft.finding()));
    }

    @Test
    void nobodyWordsWhatTheyDidNotSeeOrWhatIsReleased() {
        Pack draft = draft();
        List<PackFinding> findings = List.of(releases.findings(draft).get(0).inOwnWords("One"));
        releases.reword(anytown.businessUnit, draft.id(), draft.checksum(), findings);

        assertThatThrownBy(() -> releases.reword(anytown.businessUnit, draft.id(), draft.checksum(), findings))
                .isInstanceOf(ChangedMeanwhile.class);
        releases.release(anytown.businessUnit, draft.id());
        assertThatThrownBy(() -> releases.reword(anytown.businessUnit, draft.id(), now(draft).checksum(),
                List.of(findings.get(0).inOwnWords("Two")))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(now(draft).finding()).isEqualTo("One");
    }

    @Test
    void aDiscardedDraftIsNeverSentAndKeepsItsReason() {
        Pack draft = draft();
        releases.discard(anytown.businessUnit, draft.id(), "A wrong date");

        assertThat(now(draft).state()).isEqualTo(PackState.DISCARDED);
        assertThat(now(draft).discardReason()).isEqualTo("A wrong date");
        assertThatThrownBy(() -> releases.release(anytown.businessUnit, draft.id()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(packs.find(chair, draft.id())).isEmpty();
    }

    @Test
    void aDraftMadeAgainIsReplacedAndAReleasedPackStays() {
        Pack first = draft();
        Pack second = draft();

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(now(first).state()).isEqualTo(PackState.REPLACED);
        releases.release(anytown.businessUnit, second.id());
        Pack third = draft();
        assertThat(now(second).isReleased()).isTrue();
        assertThat(third.isDraft()).isTrue();
        assertThat(packs.newest(chair, committee, 0, 25)).extracting(Pack::id).containsExactly(second.id());
    }

    @Test
    void whatHappenedAfterTheFreezeIsToldAndThePackStays(PackChanges changes) {
        Pack pack = draft();
        assertThat(changes.of(pack, 10).newest()).isEmpty();
        anytown.update(anytown.policeLead, late, plans.find(anytown.policeLead, late).orElseThrow().currentVersion(),
                new Update(Progress.COMPLETE, Confidence.ON_TRACK, "Done", TODAY, "Register", null, null));

        PackChanges.Found found = changes.of(pack, 10);
        assertThat(found.since()).isOne();
        assertThat(found.toldLate()).isZero();
        assertThat(found.newest()).singleElement().matches(change -> change.action().reference().equals(late))
                .matches(change -> change.version().cause() == Cause.UPDATED);
        Pack ofToday = makings.make(anytown.businessUnit, committee, TODAY);
        assertThat(changes.of(ofToday, 10).newest()).isEmpty();
    }

    @Test
    void whoReadAReleasedPackIsKeptAndWhoCheckedADraftIsNot() {
        Pack draft = draft();
        packs.read(anytown.businessUnit, draft, Packs.Form.PDF);
        releases.release(anytown.businessUnit, draft.id());
        packs.read(chair, now(draft), Packs.Form.HTML);

        assertThat(packs.history(draft)).filteredOn(event -> event.kind().equals("PACK_READ")).singleElement()
                .matches(event -> event.personId() == chair.id() && event.detail().equals("HTML"));
    }

    @Test
    void onlyTheBusinessUnitMakesReleasesWordsAndDiscards(PackSchedules schedules) {
        Pack draft = draft();
        for (Person other : List.of(chair, anytown.policeLead)) {
            assertThatThrownBy(() -> releases.release(other, draft.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> releases.discard(other, draft.id(), "No")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> releases.reword(other, draft.id(), draft.checksum(), List.of()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> makings.ask(other, committee, MONTH_END)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> makings.again(other, draft.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> makings.cancel(other, 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> schedules.change(other, committee, 0, PackTiming.USUAL, PackReaders.USUAL, true,
                    PackSection.usual())).isInstanceOf(NotAllowed.class);
        }
        assertThat(now(draft).isDraft()).isTrue();
    }
}
