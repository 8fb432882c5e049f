package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Lead;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Wording;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.testing.TestClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented board where every action is overdue, each lead has a few of them, and everybody up the ladder is there. */
final class LateBoard {

    private static final int AGENCIES = 20;
    private static final LocalDate PLAN_FROM = LocalDate.of(2026, 2, 2);
    private static final int PLAN = 50;
    private static final int LATEST_DAYS = 200;

    private final People people;
    private final Reviews reviews;
    private final Plans plans;
    private final PlanEditor editor;
    private final ChasingSwitch onOff;
    private final TransactionTemplate transaction;
    private int named;
    private int plansMade;

    LateBoard(BeanFactory beans) {
        people = beans.getBean(People.class);
        reviews = beans.getBean(Reviews.class);
        plans = beans.getBean(Plans.class);
        editor = beans.getBean(PlanEditor.class);
        onOff = beans.getBean(ChasingSwitch.class);
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    /** Fills an empty board with so many actions, over so many people. */
    void fill(int actions, int persons) {
        List<Person> leads = transaction.execute(status -> officers(persons));
        Person unit = only(Role.BUSINESS_UNIT);
        long committee = people.addCommittee("scr", "Serious Case Review Sub-committee",
                only(Role.SUBCOMMITTEE_CHAIR).id(), null, Set.of());
        for (int first = 0; first < actions; first += PLAN) {
            List<ActionTerms> terms = IntStream.range(first, Math.min(first + PLAN, actions))
                    .mapToObj(i -> late(leads.get(i % leads.size()), i)).toList();
            transaction.executeWithoutResult(status -> plan(unit, committee, terms));
        }
        onOff.turn(unit, true);
    }

    private void plan(Person unit, long committee, List<ActionTerms> actions) {
        String name = "Child " + ++plansMade;
        Review review = reviews.add(unit, reviews.refFor(name), new ReviewState(name, ReviewKind.SERIOUS_CASE_REVIEW,
                committee, null, false, false, PLAN_FROM, null, null), London.startOf(PLAN_FROM));
        Recommendation recommendation = plans.recommendation(editor.addRecommendation(unit, review,
                new RecommendationState(0, RecommendationSource.OVERVIEW_REPORT, null, "1", null,
                        "Agencies should share what they know", null, null, null, null, null, null))).orElseThrow();
        actions.forEach(action -> editor.addAction(unit, review, recommendation, action));
        editor.issue(unit, review);
    }

    /** Everybody above, so many people in all; the rest, over all agencies, lead. */
    private List<Person> officers(int persons) {
        person(null, Role.BUSINESS_UNIT);
        person(null, Role.INDEPENDENT_CHAIR);
        person(null, Role.SUBCOMMITTEE_CHAIR);
        List<Long> agencies = IntStream.range(0, AGENCIES).mapToObj(i -> people.addAgency("agency-" + i,
                "Anytown Agency " + i, "Chief Executive", List.of())).toList();
        agencies.forEach(agency -> person(agency, Role.AGENCY_COORDINATOR));
        while (named < persons) {
            person(agencies.get(named % AGENCIES), Role.AGENCY_LEAD);
        }
        return people.all().stream().filter(person -> person.is(Role.AGENCY_LEAD)).toList();
    }

    private void person(Long agencyId, Role role) {
        int number = ++named;
        people.add("officer" + number + "@anytown.example", "Officer " + number, "Officer", agencyId,
                PersonState.ACTIVE, Set.of(role));
    }

    private Person only(Role role) {
        return people.all().stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }

    private static ActionTerms late(Person lead, int number) {
        return new ActionTerms(new Wording("Refresh the training, part " + number, null),
                new Lead(lead.agencyId(), lead.id(), null), List.of(),
                TestClock.TODAY.minusDays(1 + number % LATEST_DAYS), null);
    }
}
