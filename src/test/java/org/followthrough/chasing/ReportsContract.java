package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.schedule.Progress.UNHEARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Lead;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked for a report that an agency owes a review, and who is told of it, on both databases. */
abstract class ReportsContract extends ChasingFixture {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 15);

    private ReviewLives lives;
    private RequestedReports requested;
    private Person chair;
    private Review review;

    /** The report of the police is due on Sunday 15 November 2026. */
    @BeforeEach
    void ask(ReviewLives lives, RequestedReports requested) {
        this.lives = lives;
        this.requested = requested;
        chair = anytown.person("chair", null, Role.SUBCOMMITTEE_CHAIR);
        review = review(false);
        ask(anytown.police);
    }

    private Review review(boolean restricted) {
        long committee = people.addCommittee("reports-" + chair.id() + restricted, "Reviews", chair.id(), null,
                Set.of());
        return anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, committee, null, restricted,
                false, AGREED, null, null));
    }

    private Topic list() {
        return lives.lifeOf(review).list("agency-report").orElseThrow();
    }

    private void ask(long agency) {
        lives.record(anytown.businessUnit, review, list(), 0, 0, new Noted(StageState.OPEN, AGREED, null,
                List.of(Answer.agency("agency", agency), Answer.on("due", DUE))));
    }

    private RequestedReport asked() {
        return requested.owedBy(anytown.policeCoordinator).get(0);
    }

    private String report() {
        return ReviewWords.number(review) + " agency report 1";
    }

    private void chaseOn(LocalDate day) {
        clock.set(day);
        chasing.run(ANY, UNHEARD);
    }

    @Test
    void theCoordinatorIsRemindedBeforeAndAfterTheDueDayAndEveryWeek() {
        chaseOn(LocalDate.of(2026, 11, 2));
        chaseOn(LocalDate.of(2026, 11, 12));
        chaseOn(LocalDate.of(2026, 11, 16));
        chaseOn(LocalDate.of(2026, 11, 17));
        chaseOn(MONDAY);

        assertThat(digests(anytown.policeCoordinator)).extracting(Message::subject).containsExactly(
                report() + " is 8 days overdue", report() + " is 1 day overdue", report() + " is due on 15 November",
                report() + " is due on 15 November");
        assertThat(digests(anytown.policeLead)).as("leads actions and owes no report").isEmpty();
    }

    @Test
    void theMailSaysNothingOfTheCaseAndLeadsToWhatIsAsked() {
        chaseOn(FRIDAY);

        Message digest = only(anytown.policeCoordinator);
        String page = "/agency-reports/" + ReviewWords.number(review) + "/1";
        assertThat(register.text(digest.id())).contains("needs an agency report from your agency by 10 December 2026",
                report() + " - 5 days overdue, was due 15 November 2026",
                "See what is asked, or say that it is sent:", page + "?told=",
                "we will tell " + chair.name() + ", the chair of the sub-committee").doesNotContain("Child R");
        assertThat(register.aboutOf(digest.id())).containsExactly(
                new About(report(), page, "First working day after the due date"));
    }

    @Test
    void whatIsSentIsNotChased() {
        requested.sent(anytown.policeCoordinator, asked(), 1, AGREED, "secure-e-mail");
        chaseOn(FRIDAY);

        assertThat(digests(anytown.policeCoordinator)).isEmpty();
    }

    @Test
    void silenceGoesUpToTheChairsAndNoLetterIsWritten() {
        chaseOn(FRIDAY);
        List<LocalDate> told = new ArrayList<>();
        for (LocalDate day = MONDAY; day.isBefore(LocalDate.of(2026, 12, 18)); day = day.plusDays(1)) {
            chaseOn(day);
            if (told.isEmpty() && !digests(chair).isEmpty()) {
                told.add(day);
            }
        }
        assertThat(told).as("20 working days overdue, two days after a reminder")
                .containsExactly(LocalDate.of(2026, 12, 11));
        Message message = only(chair);
        assertThat(message.subject()).isEqualTo(report() + " is 26 days overdue");
        assertThat(register.text(message.id())).contains("has not had one overdue agency report that others owe",
                report() + " - " + anytown.policeName() + ", 26 days overdue").doesNotContain("letter", "update");
        assertThat(register.aboutOf(message.id())).extracting(About::why)
                .containsExactly("20 working days overdue: the chair of the sub-committee is told");
    }

    @Test
    void ofARestrictedReviewOnlyTheNamedAreTold() {
        review = review(true);
        ask(anytown.health);
        Person coordinator = anytown.person("health", anytown.health, Role.AGENCY_COORDINATOR);
        chaseOn(FRIDAY);

        assertThat(digests(coordinator)).isEmpty();
        assertThat(withheld(coordinator)).hasSize(1);
        assertThat(digests(chair)).isEmpty();
        assertThat(register.text(only(anytown.businessUnit).id())).contains(report() + " - " + anytown.healthName(),
                "nobody of the agency can be reminded");
    }

    @Test
    void anActionAndAReportStandInOneMail() {
        String late = issuedAction(LocalDate.of(2026, 10, 1));
        anytown.lead(late, new Lead(anytown.police, anytown.policeCoordinator.id(), null));
        chaseOn(FRIDAY);

        assertThat(register.text(only(anytown.policeCoordinator).id())).contains("an update on one of your actions",
                late + " - ", "needs an agency report from your agency", report() + " - ");
    }

    @Test
    void aDryRunShowsItAndKeepsNothing() {
        clock.set(FRIDAY);

        assertThat(chasing.dryRun()).filteredOn(dry -> dry.to().equals(anytown.policeCoordinator)).singleElement()
                .satisfies(dry -> assertThat(dry.text()).contains(report()));
        assertThat(digests(anytown.policeCoordinator)).isEmpty();
    }
}
