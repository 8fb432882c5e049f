package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the independent chair's step of the ladder to a closed entry of the challenge log. */
class ChallengeHttpTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "challenge")
            .with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Person chair;
    private Chasing chasing;
    private ChallengeLog log;

    @BeforeEach
    void aBoardWhereNobodyAtThePoliceCanBeReminded(Anytown anytown, People people, ChasingSwitch onOff, Chasing chasing,
                                                   ChallengeLog log) {
        APP.clock().reset();
        this.anytown = anytown;
        this.chasing = chasing;
        this.log = log;
        chair = anytown.person("independent.chair", null, Role.INDEPENDENT_CHAIR);
        onOff.turn(anytown.businessUnit, true);
        people.change(anytown.policeLead.in(PersonState.LEFT));
        people.change(anytown.policeCoordinator.in(PersonState.LEFT));
    }

    @Test
    void theStepOpensOneEntryAnAgencyWithALetter() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        String first = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        String second = anytown.action(review, recommendation, LocalDate.of(2026, 9, 1));
        String fresh = anytown.action(review, recommendation, LocalDate.of(2026, 11, 16));
        anytown.issue(review);
        chase();
        chase();
        Challenge entry = ofPolice().get(0);
        assertThat(ofPolice()).hasSize(1);
        assertThat(log.actions(entry)).extracting(ChallengedAction::reference).containsExactly(first, second);

        signIn(chair);
        assertThat(visitor.get("/challenges").body()).contains("Challenge log (", "Entry " + entry.number(),
                "Chief Constable, " + anytown.policeName(), first + ", " + second, "Waiting for an answer");
        String path = "/challenges/" + entry.number();
        assertThat(visitor.get(path).body()).contains("2 overdue actions led by " + anytown.policeName(),
                "Dear Chief Constable,", first + " - due 31 August 2026, 81 days overdue, last update: none yet",
                "Please write to me by 4 December 2026").doesNotContain(fresh, "training");
        HttpResponse<String> pdf = visitor.get("/challenge-files/" + entry.number() + ".pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");

        assertThat(visitor.fillIn(path, Map.of("answer", "", "save", "")).body())
                .contains("Enter what the chief officer answered");
        visitor.fillIn(path, Map.of("answer", "New courses from January.", "save", ""));
        assertThat(visitor.get(path).body()).contains("New courses from January.", "Answered");
        visitor.fillIn(path, Map.of("close", ""));
        assertThat(log.find(chair, entry.number()).orElseThrow().closedOn()).isEqualTo(TestClock.TODAY);
    }

    @Test
    void theLetterCanBeReadByEverybodyAndForEver(LetterPdf pdf) {
        Review review = anytown.draftReview(AGREED);
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        chase();
        assertThat(VeraPdf.failures(pdf.of(log.letter(ofPolice().get(0))))).isEmpty();
    }

    @Test
    void onlyChairAndBusinessUnitReadItAndOfARestrictedReviewOnlyTheNamed(Reviews reviews) {
        Review review = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, AGREED, null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        reviews.name(review.id(), chair.id());
        chase();
        int number = ofPolice().get(0).number();

        signIn(chair);
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(200);
        signIn(anytown.person("other.chair", null, Role.INDEPENDENT_CHAIR));
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/challenge-files/" + number + ".pdf").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/challenges").body()).doesNotContain("Entry " + number + "<");
        signIn(anytown.subcommitteeChair);
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/challenge-files/" + number + ".pdf").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/challenges/x").statusCode()).isIn(403, 404);
    }

    private void chase() {
        chasing.run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
    }

    private List<Challenge> ofPolice() {
        return log.page(chair, 0, 100).stream().filter(entry -> entry.agencyId() == anytown.police).toList();
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
