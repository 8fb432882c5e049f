package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.challenge.ChallengeLetters;
import org.followthrough.challenge.ChallengeRaising;
import org.followthrough.pack.PackList.Row;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a pack says on both databases. */
abstract class PackWriterContract {

    private Anytown anytown;
    private Plans plans;
    private PackWriter writer;
    private Committee committee;
    private String late;

    @BeforeEach
    void board(Anytown anytown, People people, Plans plans, PackWriter writer) {
        this.anytown = anytown;
        this.plans = plans;
        this.writer = writer;
        Person chair = anytown.person("pack.chair", null, Role.SUBCOMMITTEE_CHAIR);
        long id = people.addCommittee("pack-committee-" + chair.id(), "Committee " + chair.id(), chair.id(), null,
                Set.of());
        committee = people.committee(id).orElseThrow();
        Review review = review(false);
        long recommendation = anytown.recommendation(review, "4", "Agencies should share what they know");
        late = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        anytown.action(review, recommendation, LocalDate.of(2026, 12, 1));
        anytown.issue(review);
    }

    @Test
    void aRequestIsPrintedWithBothDatesAndItsReason() {
        anytown.update(anytown.policeLead, late, version(), new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK,
                "Half done", null, null, LocalDate.of(2027, 1, 31), "The trainer left"));

        Row asked = list(write(PackSection.usual()), "Later dates asked for").get(0);
        assertThat(asked.when()).containsExactly("31 Aug 2026", "to 31 Jan 2027");
        assertThat(asked.words()).isEqualTo("The trainer left");
        assertThat(list(write(PackSection.usual()), "Overdue, longest first").get(0).next())
                .isEqualTo("Next: decide on the later date asked for, 31 Jan 2027.");
    }

    @Test
    void whatWasEscalatedIsNamedWithItsNumberAndWhenTheAnswerIsDue(ChallengeRaising challenges,
                                                                   ChallengeLetters letters) {
        Action action = plans.find(anytown.businessUnit, late).orElseThrow();
        int number = challenges.raise(anytown.businessUnit, List.of(action), "Nobody answers");

        Row unsent = list(write(PackSection.usual()), "Escalated to chief officers").get(0);
        assertThat(unsent.words()).isEqualTo("The letter has not been sent.");
        letters.sent(anytown.businessUnit, number, 0, TODAY);
        PackContent pack = write(PackSection.usual());
        Row escalated = list(pack, "Escalated to chief officers").get(0);
        assertThat(escalated.words()).isEqualTo("No answer yet.");
        assertThat(escalated.action()).contains("about 1 late action: " + late);
        assertThat(escalated.when().get(1)).startsWith("answer due ");
        assertThat(list(pack, "Overdue, longest first").get(0).next())
                .startsWith("Next: the answer to challenge " + escalated.reference() + ", due ");
    }

    @Test
    void sectionsNotChosenAreNotWritten() {
        PackContent pack = write(Set.of(PackSection.FULL_PLANS));

        assertThat(pack.fullPlans().lists()).singleElement().satisfies(plan -> assertThat(plan.rows()).hasSize(2)
                .allSatisfy(row -> assertThat(row.group()).isEqualTo("4. Agencies should share what they know")));
        assertThat(pack.exceptions().lists()).isEmpty();
        assertThat(pack.signOff().lists()).isEmpty();
        assertThat(pack.reviews()).isEmpty();
        assertThat(pack.charts().charts()).isEmpty();
        assertThat(pack.appendix().figures()).isEmpty();
    }

    @Test
    void aRestrictedReviewIsLeftOutAndTheCoverSaysSo() {
        Review restricted = review(true);
        String hidden = anytown.action(restricted, anytown.recommendation(restricted), LocalDate.of(2026, 8, 1));
        anytown.issue(restricted);

        PackContent pack = write(Set.of(PackSection.values()));
        assertThat(PackRecord.of(pack).json()).contains(late).doesNotContain(hidden, restricted.state().name());
        assertThat(pack.cover().leftOut()).isEqualTo("Reviews restricted to named people are not in this pack.");
    }

    @Test
    void itIsComparedWithTheLastPackWhenThatWasNoMonthEnd() {
        LocalDate lastPack = TODAY.minusDays(9);
        PackContent pack = writer.write(new PackOrder(committee, "Pack", TODAY, lastPack, Instant.EPOCH,
                PackSection.usual()));

        assertThat(pack.summary().finding()).isEqualTo("1 action is overdue, the same as in the last pack");
        assertThat(pack.summary().position()).contains("Last pack: position at 11 November 2026");
        assertThat(pack.appendix().messages().get(0)).startsWith("From 12 November 2026 to 20 November 2026");
    }

    private Review review(boolean restricted) {
        return anytown.review(new ReviewState("Child " + (restricted ? "Hidden" : "Pack") + committee.id(),
                ReviewKind.SERIOUS_CASE_REVIEW, committee.id(), null, restricted, false, LocalDate.of(2026, 3, 2),
                null, null));
    }

    private int version() {
        return plans.find(anytown.policeLead, late).orElseThrow().currentVersion();
    }

    private PackContent write(Set<PackSection> sections) {
        return writer.write(new PackOrder(committee, "Pack", TODAY, null, Instant.EPOCH, sections));
    }

    private static List<Row> list(PackContent pack, String heading) {
        return pack.exceptions().lists().stream().filter(list -> list.heading().equals(heading)).findFirst()
                .orElseThrow().rows();
    }
}
