package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.challenge.Challenge.State.CLOSED;
import static org.followthrough.challenge.Challenge.State.LATE;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.List;
import org.followthrough.FollowThrough;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.meeting.MeetingLog;
import org.followthrough.meeting.MeetingLogs;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignIn;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.time.London;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The first start into an empty database, and the next ones. */
abstract class DemonstrationContract {

    /** Arguments that name an empty database; the same one for the same name. */
    abstract List<String> database(String name);

    @Test
    void theBoardIsThereWithItsPast() {
        try (var application = start("board", 126)) {
            Plans plans = application.getBean(Plans.class);
            Positions positions = application.getBean(Positions.class);
            View board = plans.boardView(TODAY);

            assertThat(positions.count(board, position -> position.isOverdue(TODAY))).isEqualTo(13);
            assertThat(positions.count(board, Position::isWaiting)).isEqualTo(9);
            assertThat(positions.count(board.on(TODAY.minusYears(1)), position -> true)).isBetween(45, 60);
            assertThat(positions.count(board.on(TODAY.minusDays(760)), position -> true)).isZero();
            assertThat(everything(application)).isEqualTo(126);
            thereIsOneOfEverything(application);
        }
    }

    private void thereIsOneOfEverything(ConfigurableApplicationContext application) {
        Person business = person(application, "business");
        List<Review> reviews = application.getBean(Reviews.class).followedBy(business);
        List<LifeStanding> standings = application.getBean(ReviewLives.class).standings(reviews);
        KeptDocuments documents = application.getBean(KeptDocuments.class);

        assertThat(reviews).extracting(review -> review.state().kind()).containsAll(ReviewKind.noticed());
        assertThat(standings.stream().filter(standing -> standing.life().list("finding").isPresent()
                || standing.life().list("hold").isPresent()).flatMap(standing -> standing.life().lists().stream())
                .distinct()).allMatch(list -> standings.stream().anyMatch(one -> !one.entries(list.key()).isEmpty()));
        assertThat(standings.stream().flatMap(one -> one.stage("publication").stream())
                .flatMap(entry -> entry.answer("outcome").stream()).map(Answer::choice))
                .contains("publish", "delay", "not-publish");
        assertThat(reviews).anyMatch(review -> documents.hold(business, review).isPresent())
                .anyMatch(review -> documents.of(business, review).stream().anyMatch(document ->
                        documents.isToDecide(business, review, document)));
    }

    @Test
    void eachSubcommitteeHasHeldTwoMeetingsAndPlannedOne() {
        try (var application = start("meetings", 126)) {
            Meetings meetings = application.getBean(Meetings.class);
            Person business = person(application, "business");
            assertThat(meetings.coming(business)).hasSize(4)
                    .allSatisfy(next -> assertThat(next.day()).isAfter(TODAY));
            assertThat(meetings.past(business, 0, 25)).hasSize(4).allSatisfy(past -> {
                MeetingLog log = application.getBean(MeetingLogs.class).forAll(past);
                assertThat(log.entries()).isNotEmpty();
                assertThat(log.quorum()).startsWith("Quorate");
            });
        }
    }

    @Test
    void whatPeopleDoBesideUpdatesIsThereOnceHoweverOftenItStarts() {
        for (int start = 1; start <= 2; start++) {
            try (var application = start("details", 126)) {
                assertThat(Details.of(application, TODAY)).isEqualTo(new Details(
                        List.of("attendance-register.csv", "attendance-register.pdf", "attendance-register.pdf"),
                        2, 1, 1, List.of(true), 1, 1));
            }
        }
    }

    @Test
    void theChallengeLogHoldsOneAnsweredEntryAndOneWhoseAnswerIsOverdue() {
        for (int start = 1; start <= 2; start++) {
            try (var application = start("details", 126)) {
                ChallengeLog log = application.getBean(ChallengeLog.class);
                List<Challenge> entries = log.page(person(application, "chair"), 0, 10);

                assertThat(entries).extracting(entry -> entry.state(TODAY)).containsExactly(LATE, CLOSED);
                assertThat(entries).allSatisfy(entry -> {
                    assertThat(log.actions(entry)).isNotEmpty()
                            .allSatisfy(action -> assertThat(action.daysOverdue(entry.raisedOn())).isPositive());
                    assertThat(log.history(entry)).allSatisfy(event ->
                            assertThat(London.dayOf(event.happenedAt())).isBetween(entry.raisedOn(), TODAY));
                });
            }
        }
    }

    @Test
    void eachPersonSignsInAndSeesWhatIsTheirs() {
        try (var application = start("people", 126)) {
            assertThat(application.getBean(SignIn.class)
                    .attempt("police.lead@anytown.example", Demonstration.PASSWORD, "127.0.0.1"))
                    .isInstanceOf(SignIn.Welcome.class);
            assertThat(seenBy(application, "business")).hasSize(12);
            assertThat(seenBy(application, "inspector")).doesNotContain("Baby T", "Young Person R")
                    .contains("Police plan: children in custody");
            assertThat(seenBy(application, "housing.lead")).containsExactly("Child K", "LGA peer challenge", "Family W",
                    "Multi-agency audit of neglect");
            assertThat(seenBy(application, "hospital.lead")).contains("Baby T");
        }
    }

    @Test
    void anInterruptedStartIsFinishedByTheNextAndNothingIsWrittenTwice() {
        assertThatThrownBy(() -> start("interrupted", 300, Interruption.class)).hasStackTraceContaining("Power cut");

        try (var application = start("interrupted", 126)) {
            assertThat(everything(application)).isEqualTo(300);
        }
        try (var application = start("interrupted", 126)) {
            assertThat(everything(application)).isEqualTo(300);
        }
    }

    private static int everything(ConfigurableApplicationContext application) {
        return application.getBean(Positions.class)
                .count(application.getBean(Plans.class).view(person(application, "business"), TODAY), each -> true);
    }

    private static List<String> seenBy(ConfigurableApplicationContext application, String key) {
        return application.getBean(Reviews.class).visibleTo(person(application, key)).stream().map(Review::name)
                .toList();
    }

    private static Person person(ConfigurableApplicationContext application, String key) {
        return application.getBean(People.class).findByEmail(key + Anytown.AT).orElseThrow();
    }

    private ConfigurableApplicationContext start(String name, int actions, Class<?>... more) {
        String[] arguments = database(name).toArray(String[]::new);
        return new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class).sources(more)
                .web(WebApplicationType.NONE).profiles("demo").properties("follow-through.sign-in.hash-cost=6",
                        "follow-through.demo.actions=" + actions,
                        "logging.level.root=" + (more.length > 0 ? "off" : "info")).run(arguments);
    }

    /** Stops the writing after its first part. */
    static class Interruption {

        @Bean
        static BeanPostProcessor powerCut() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (!(bean instanceof BoardWriter)) {
                        return bean;
                    }
                    BoardWriter writer = Mockito.mock(BoardWriter.class, Mockito.withSettings()
                            .defaultAnswer(call -> call.getMethod().invoke(bean, call.getArguments())));
                    Mockito.doAnswer(call -> call.getMethod().invoke(bean, call.getArguments()))
                            .doThrow(new IllegalStateException("Power cut")).when(writer).write(Mockito.any(),
                                    Mockito.any());
                    return writer;
                }
            };
        }
    }
}
