package org.followthrough.testing;

import static org.followthrough.people.Role.AGENCY_COORDINATOR;
import static org.followthrough.people.Role.AGENCY_LEAD;
import static org.followthrough.people.Role.BUSINESS_UNIT;
import static org.followthrough.people.Role.SUBCOMMITTEE_CHAIR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Given;
import org.followthrough.plan.Lead;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.plan.Wording;
import org.followthrough.review.NamedPeople;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/** A small invented board for one test, made of rows no other test shares; a test takes it as a parameter. */
public final class Anytown {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final People people;
    private final Reviews reviews;
    private final NamedPeople named;
    private final Plans plans;
    private final PlanEditor editor;
    private final Updates updates;
    private final int number = NEXT.incrementAndGet();
    private final Map<Long, Integer> recommended = new HashMap<>();

    /** The agency that leads actions unless a test says otherwise. */
    public final long police;
    /** Another agency. */
    public final long health;
    public final Person businessUnit;
    public final Person policeLead;
    public final Person policeCoordinator;
    public final Person subcommitteeChair;

    private Anytown(People people, Reviews reviews, NamedPeople named, Plans plans, PlanEditor editor, Updates updates) {
        this.people = people;
        this.reviews = reviews;
        this.named = named;
        this.plans = plans;
        this.editor = editor;
        this.updates = updates;
        police = people.addAgency("police-" + number, "Anytown Police " + number, "Chief Constable", List.of());
        health = people.addAgency("health-" + number, "Anytown Health " + number, "Chief Executive", List.of());
        businessUnit = person("business", null, BUSINESS_UNIT);
        policeLead = person("police.lead", police, AGENCY_LEAD);
        policeCoordinator = person("police.coordinator", police, AGENCY_COORDINATOR);
        subcommitteeChair = person("subcommittee.chair", null, SUBCOMMITTEE_CHAIR);
    }

    /** What the police are called here. */
    public String policeName() {
        return people.agency(police).orElseThrow().name();
    }

    /** What the other agency is called here. */
    public String healthName() {
        return people.agency(health).orElseThrow().name();
    }

    /** Somebody new with these roles. */
    public Person person(String name, Long agencyId, Role... roles) {
        long id = people.add(name + number + "@anytown.example", name + " " + number, "Job title", agencyId,
                PersonState.ACTIVE, Set.of(roles));
        return people.find(id).orElseThrow();
    }

    /** A draft multi-agency review whose plan was agreed on the day. */
    public Review draftReview(LocalDate planFrom) {
        return review(new ReviewState("Child " + number, ReviewKind.SERIOUS_CASE_REVIEW, null, null, false, false,
                planFrom, null, null));
    }

    /** A review in this state. */
    public Review review(ReviewState state) {
        return reviews.add(businessUnit, reviews.refFor(state.name() + " " + NEXT.incrementAndGet()), state,
                London.startOf(state.planFrom()));
    }

    /** Lets somebody see a restricted review. */
    public void name(long reviewId, long personId) {
        named.add(businessUnit.id(), reviewId, personId);
    }

    /** The plan issued, with its newest version. */
    public Review issue(Review review) {
        editor.issue(businessUnit, review);
        return reviews.find(businessUnit, review.id()).orElseThrow();
    }

    /** The next recommendation of the plan; its id. */
    public long recommendation(Review review) {
        return recommendation(review, String.valueOf(recommended.merge(review.id(), 1, Integer::sum)),
                "Agencies should share what they know");
    }

    /** A recommendation of the overview report with this number and these words; its id. */
    public long recommendation(Review review, String number, String text) {
        return editor.addRecommendation(businessUnit, review, new RecommendationState(0,
                RecommendationSource.OVERVIEW_REPORT, null, number, null, text, null, null, null, null, null, null));
    }

    /** An action led by the police lead; its reference. */
    public String action(Review review, long recommendationId, LocalDate due) {
        return action(review, recommendationId, "Refresh training on pre-birth assessment", due);
    }

    /** An action in these words, led by the police lead; its reference. */
    public String action(Review review, long recommendationId, String title, LocalDate due) {
        return editor.addAction(businessUnit, review, plans.recommendation(recommendationId).orElseThrow(),
                new ActionTerms(new Wording(title, "Nine in ten officers trained"),
                        new Lead(police, policeLead.id(), null), List.of(), due, null));
    }

    /** Gives the action this lead, who may be nobody yet. */
    public void lead(String reference, Lead lead) {
        change(reference, now -> new ActionTerms(now.wording(), lead, now.supporting(), now.due(), now.dueText()));
    }

    /** Gives the action another title and these supporting agencies. */
    public void reword(String reference, String title, Long... supporting) {
        change(reference, now -> new ActionTerms(new Wording(title, null), now.lead(), List.of(supporting), now.due(),
                now.dueText()));
    }

    private void change(String reference, UnaryOperator<ActionTerms> change) {
        Action action = plans.find(businessUnit, reference).orElseThrow();
        editor.change(businessUnit, reference, action.currentVersion(), change.apply(ActionTerms.of(action.state())),
                null);
    }

    /** What somebody says of an action of theirs, and nothing else. */
    public void update(Person by, String reference, int startedFrom, Update update) {
        updates.give(by, reference, startedFrom, Given.only(update));
    }

    /** Makes a board for every test that takes one. */
    static class Configuration {

        @Bean
        @Scope("prototype")
        Anytown anytown(People people, Reviews reviews, NamedPeople named, Plans plans, PlanEditor editor, Updates updates) {
            return new Anytown(people, reviews, named, plans, editor, updates);
        }
    }
}
