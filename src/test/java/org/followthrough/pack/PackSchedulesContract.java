package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each pack of a schedule comes exactly once, on both databases; the clock is moved, not waited for. */
abstract class PackSchedulesContract {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);

    private Packs packs;
    private PackMakings makings;
    private PackReleases releases;
    private PackSchedules schedules;
    private Register register;
    private TestClock clock;
    private Anytown anytown;
    private People people;
    private Person chair;
    private long committee;

    @BeforeEach
    void board(Anytown anytown, People people, Packs packs, PackMakings makings, PackReleases releases,
               PackSchedules schedules, Register register, TestClock clock) {
        this.anytown = anytown;
        this.people = people;
        this.packs = packs;
        this.makings = makings;
        this.releases = releases;
        this.schedules = schedules;
        this.register = register;
        this.clock = clock;
        chair = anytown.person("committee.chair", null, Role.SUBCOMMITTEE_CHAIR);
        committee = committee(chair);
        Review review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, committee,
                null, false, false, LocalDate.of(2026, 3, 2), null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        // The present month's pack is behind us, whatever other tests left.
        look();
    }

    private long committee(Person itsChair) {
        return people.addCommittee("committee-" + itsChair.id(), "Committee " + itsChair.id(), itsChair.id(), null,
                Set.of());
    }

    private void look() {
        makings.look();
        releases.look();
    }

    private void lookAt(String instant) {
        clock.set(Instant.parse(instant));
        look();
    }

    private List<Pack> about(LocalDate day) {
        return packs.newest(anytown.businessUnit, committee, 0, 100).stream().filter(pack -> pack.asAt().equals(day))
                .toList();
    }

    private List<Message> told(Person person) {
        return register.search(new RegisterSearch(person.email(), Set.of()), 0, 25);
    }

    @Test
    void itIsMadeAtSevenAndReleasedAndSentAtEight() {
        lookAt("2026-12-01T06:59:00Z");
        assertThat(about(NOVEMBER)).isEmpty();
        lookAt("2026-12-01T07:00:00Z");
        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isDraft);
        lookAt("2026-12-01T07:59:00Z");
        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isDraft);
        lookAt("2026-12-01T08:00:00Z");
        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isReleased);
        assertThat(told(chair)).extracting(Message::subject)
                .containsOnlyOnce("Monitoring pack for November 2026 is ready");
    }

    @Test
    void aMissedMonthIsMadeOnceOnReturn() {
        lookAt("2026-12-19T22:30:00Z");
        lookAt("2026-12-19T22:31:00Z");
        lookAt("2026-12-21T09:00:00Z");

        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isReleased);
        assertThat(told(chair)).filteredOn(message -> message.subject().contains("November")).singleElement()
                .matches(message -> London.dateAndTime(message.nextTryAt()).equals("21 December 2026 at 8am"));
    }

    @Test
    void byHandAndByTheScheduleThereIsOneForThePeriod() {
        clock.set(Instant.parse("2026-12-01T06:00:00Z"));
        Pack byHand = makings.make(anytown.businessUnit, committee, NOVEMBER);
        assertThat(makings.standing(anytown.businessUnit, committee, NOVEMBER)).contains(byHand);
        lookAt("2026-12-01T07:00:00Z");
        assertThat(about(NOVEMBER)).extracting(Pack::id).containsExactly(byHand.id());
        lookAt("2026-12-01T08:00:00Z");
        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isReleased);
    }

    @Test
    void ofSeveralNodesOneMakesItAndOneReleasesIt() throws Exception {
        clock.set(Instant.parse("2026-12-01T07:00:00Z"));
        atOnce(makings::look);
        assertThat(about(NOVEMBER)).hasSize(1);
        clock.set(Instant.parse("2026-12-01T08:00:00Z"));
        atOnce(releases::look);
        assertThat(told(chair)).filteredOn(message -> message.subject().contains("November")).hasSize(1);
    }

    private static void atOnce(Runnable work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                running.add(nodes.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void aDiscardedDraftIsNotMadeAgainByItself() {
        lookAt("2026-12-01T07:00:00Z");
        releases.discard(anytown.businessUnit, about(NOVEMBER).get(0).id(), "A wrong date");
        lookAt("2026-12-02T09:00:00Z");

        assertThat(about(NOVEMBER)).singleElement().matches(pack -> pack.state() == PackState.DISCARDED);
        assertThat(told(chair)).noneMatch(message -> message.subject().contains("November"));
    }

    @Test
    void itCanBeCheckedForDaysAndIsReleasedByItselfAfterwards() {
        schedules.change(anytown.businessUnit, committee, 0,
                new PackTiming(PackRhythm.MONTHLY, 5, 7, AsAtRule.MONTH_END, 3),
                PackReaders.USUAL, false, PackSection.usual());
        lookAt("2026-12-01T07:00:00Z");
        lookAt("2026-12-04T07:59:00Z");
        assertThat(about(NOVEMBER)).singleElement().matches(Pack::isDraft);
        Pack again = makings.make(anytown.businessUnit, committee, NOVEMBER);
        lookAt("2026-12-04T08:00:00Z");
        assertThat(about(NOVEMBER)).filteredOn(Pack::isReleased).extracting(Pack::id).containsExactly(again.id());
    }

    @Test
    void everyDecisionIsKeptAndTheLastOneCounts() {
        PackTiming byHand = new PackTiming(PackRhythm.BY_HAND, 5, 7, AsAtRule.MONTH_END, 0);
        PackReaders named = new PackReaders(false, true, true, Set.of(chair.id(), anytown.businessUnit.id()));
        schedules.change(anytown.businessUnit, committee, 0, byHand, named, true, Set.of(PackSection.CHARTS));
        schedules.change(anytown.businessUnit, committee, 0, byHand, named, true, Set.of(PackSection.CHARTS));
        lookAt("2026-12-01T09:00:00Z");

        assertThat(about(NOVEMBER)).isEmpty();
        assertThat(schedules.history(committee, 10)).singleElement().isEqualTo(new PackSchedule(committee, 1, byHand,
                named, true, Set.of(PackSection.CHARTS), London.at(TODAY, LocalTime.NOON),
                anytown.businessUnit.id()));
    }

    @Test
    void whoeverDecidesFromAnOlderVersionIsToldAndChangesNothing() {
        PackTiming byHand = new PackTiming(PackRhythm.BY_HAND, 5, 7, AsAtRule.MONTH_END, 0);
        schedules.change(anytown.businessUnit, committee, 0, byHand, PackReaders.USUAL, false, PackSection.usual());

        assertThatThrownBy(() -> schedules.change(anytown.businessUnit, committee, 0, PackTiming.USUAL,
                PackReaders.USUAL, true, PackSection.usual())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> schedules.change(anytown.businessUnit, committee, 2, PackTiming.USUAL,
                PackReaders.USUAL, true, PackSection.usual())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(schedules.history(committee, 10)).hasSize(1);
        schedules.change(anytown.businessUnit, committee, 1, PackTiming.USUAL, PackReaders.USUAL, true,
                PackSection.usual());
        assertThat(schedules.of(committee).version()).isEqualTo(2);
    }

    @Test
    void aCommitteeWithNothingToWatchGetsNoPackAndTheBusinessUnitIsToldOnce() {
        Person other = anytown.person("other.chair", null, Role.SUBCOMMITTEE_CHAIR);
        long empty = committee(other);
        schedules.change(anytown.businessUnit, empty, 0, PackTiming.USUAL,
                new PackReaders(true, true, false, Set.of()), false, PackSection.usual());
        lookAt("2026-12-01T09:00:00Z");
        lookAt("2027-01-04T09:00:00Z");

        assertThat(packs.count(anytown.businessUnit, empty)).isZero();
        assertThat(told(other)).isEmpty();
        String name = people.committee(empty).orElseThrow().name();
        assertThat(told(anytown.businessUnit)).filteredOn(message -> message.subject().contains(name)).singleElement()
                .matches(message -> message.subject().contains("has no actions to watch"));
    }

    @Test
    void oneThatIsCancelledLeavesNothing(PackMakingMapper mapper, PackWorkshop workshop) {
        PackMaking waiting = mapper.making(waiting(mapper));
        assertThat(makings.cancel(anytown.businessUnit, waiting.id())).isTrue();
        workshop.carryOut(waiting);

        assertThat(mapper.making(waiting.id()).state()).isEqualTo(PackMaking.State.CANCELLED);
        assertThat(about(TODAY)).isEmpty();
    }

    @Test
    void oneThatWasCutOffIsTakenUpAgainByAnother(PackMakingMapper mapper) {
        PackMaking waiting = mapper.making(waiting(mapper));
        mapper.take(waiting, clock.instant());
        look();
        assertThat(about(TODAY)).isEmpty();
        clock.set(clock.instant().plus(PackMakings.SILENCE).plusSeconds(1));
        look();
        look();

        assertThat(about(TODAY)).hasSize(1);
        assertThat(mapper.making(waiting.id())).matches(making -> making.attempts() == 2)
                .matches(making -> making.state() == PackMaking.State.DONE);
    }

    private long waiting(PackMakingMapper mapper) {
        NewRow key = new NewRow();
        mapper.insert(key, new PackMaking(0, committee, "a test's own", TODAY, TODAY, null, anytown.businessUnit.id(),
                clock.instant(), clock.instant(), PackMaking.State.WAITING, 0, null, null));
        return key.id();
    }
}
