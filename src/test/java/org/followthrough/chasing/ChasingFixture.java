package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.schedule.Period;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;

/** A board that chases, and who was written to there. */
abstract class ChasingFixture {

    static final LocalDate AGREED = LocalDate.of(2026, 11, 2);
    static final LocalDate FRIDAY = TestClock.TODAY;
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Period ANY = new Period("any", FRIDAY);

    Chasing chasing;
    Plans plans;
    Decisions decisions;
    People people;
    Reviews reviews;
    Register register;
    TestClock clock;
    Anytown anytown;

    @BeforeEach
    void board(Anytown anytown, Chasing chasing, Plans plans, Decisions decisions, People people, Reviews reviews,
               Register register, ChasingSwitch onOff, TestClock clock) {
        this.decisions = decisions;
        this.chasing = chasing;
        this.plans = plans;
        this.people = people;
        this.reviews = reviews;
        this.register = register;
        this.clock = clock;
        this.anytown = anytown;
        onOff.turn(anytown.businessUnit, true);
    }

    String issuedAction(LocalDate due) {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), due);
        anytown.issue(review);
        return reference;
    }

    int version(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
    }

    Message only(Person person) {
        assertThat(digests(person)).hasSize(1);
        return digests(person).get(0);
    }

    List<Message> digests(Person person) {
        return found(person, EnumSet.complementOf(EnumSet.of(Outcome.WITHHELD)));
    }

    List<Message> withheld(Person person) {
        return found(person, Set.of(Outcome.WITHHELD));
    }

    List<Message> found(Person person, Set<Outcome> outcomes) {
        return register.search(new RegisterSearch(person.email(), outcomes), 0, 25);
    }
}
