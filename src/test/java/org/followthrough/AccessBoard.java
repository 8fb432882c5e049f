package org.followthrough;

import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Given;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Received;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.review.NamedPeople;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;

/**
 * The people, plans and actions that tests of access try everything with: each role in each relation to the agency that
 * leads, each kind of plan, each state of an action. Who sees which plan is written here once more, in other words than
 * the policy's.
 */
final class AccessBoard {

    /** What kind of plan an action belongs to. */
    enum Plan {
        OPEN, OF_POLICE, SECRET, NAMED, DRAFT;

        boolean isRestricted() {
            return this == SECRET || this == NAMED;
        }
    }

    /** How an action stands. */
    enum State {
        OWED, LATER_DATE_ASKED, COMPLETE, SIGNED_OFF
    }

    /** Somebody with one role. */
    record Who(Person person, Role role, boolean police) {

        boolean is(Role... any) {
            return List.of(any).contains(role);
        }

        @Override
        public String toString() {
            return person.name();
        }
    }

    /** Something tried by somebody with one action. */
    interface Case {
        void tried(Who who, Plan plan, State state, String reference);
    }

    private final RunningApplication application;
    private final Plans plans;
    private final Map<Plan, Map<State, String>> references = new EnumMap<>(Plan.class);
    private final Map<Plan, Review> reviews = new EnumMap<>(Plan.class);
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<Long, Visitor> visitors = new LinkedHashMap<>();
    private final List<Who> everybody = new ArrayList<>();
    private final Long committee;
    final Anytown anytown;
    final Person lead;
    final Person deputy;

    private AccessBoard(RunningApplication application, boolean watched) {
        this.application = application;
        plans = application.bean(Plans.class);
        anytown = application.bean(Anytown.class);
        lead = anytown.policeLead;
        deputy = anytown.person("deputy", anytown.police, Role.AGENCY_LEAD);
        application.clock().set(TODAY);
        application.bean(Covers.class).arrange(lead, lead.id(), deputy.id(), TODAY.minusDays(1), TODAY.plusYears(1));
        for (Role role : Role.values()) {
            everybody.add(new Who(anytown.person(role + ".police", anytown.police, role), role, true));
            everybody.add(new Who(anytown.person(role + ".health", anytown.health, role), role, false));
            everybody.add(new Who(anytown.person(role + ".board", null, role), role, false));
        }
        everybody.add(new Who(anytown.businessUnit, Role.BUSINESS_UNIT, false));
        everybody.add(new Who(lead, Role.AGENCY_LEAD, true));
        everybody.add(new Who(deputy, Role.AGENCY_LEAD, true));
        committee = watched ? committee() : null;
        for (Plan plan : Plan.values()) {
            write(plan);
        }
    }

    /** A board whose plans no sub-committee watches. */
    static AccessBoard unwatched(RunningApplication application) {
        return new AccessBoard(application, false);
    }

    /** A board whose plans one sub-committee watches: its chair and two members come from agencies. */
    static AccessBoard watched(RunningApplication application) {
        return new AccessBoard(application, true);
    }

    private long committee() {
        Set<Long> members = everybody.stream().filter(who -> who.is(Role.SUBCOMMITTEE_MEMBER)
                && who.person().agencyId() != null).map(who -> who.person().id()).collect(Collectors.toCollection(
                HashSet::new));
        return application.bean(People.class).addCommittee("access-" + lead.id(), "Committee " + lead.id(),
                chair().person().id(), null, members);
    }

    private void write(Plan plan) {
        Reviews all = application.bean(Reviews.class);
        NamedPeople named = application.bean(NamedPeople.class);
        Review review = anytown.review(new ReviewState(plan + " " + lead.id(), ReviewKind.SERIOUS_CASE_REVIEW,
                committee, plan == Plan.OF_POLICE ? anytown.police : null, plan.isRestricted(), false,
                LocalDate.of(2026, 3, 2), null, null));
        long recommendation = anytown.recommendation(review);
        Map<State, String> actions = new EnumMap<>(State.class);
        for (State state : State.values()) {
            actions.put(state, anytown.action(review, recommendation, word(plan), TODAY.plusMonths(6)));
        }
        references.put(plan, actions);
        if (plan == Plan.NAMED) {
            everybody.stream().map(Who::person).filter(person -> !named.includes(person, review.id()))
                    .forEach(person -> anytown.name(review.id(), person.id()));
        }
        if (plan == Plan.SECRET) {
            anytown.name(review.id(), lead.id());
        }
        if (plan != Plan.DRAFT) {
            anytown.issue(review);
            actions.forEach((state, reference) -> bring(reference, state, plan));
        }
        reviews.put(plan, all.find(anytown.businessUnit, review.id()).orElseThrow());
        actions.values().forEach(reference -> versions.put(reference, versionNow(reference)));
    }

    /** Last month the business unit typed in what the lead said, so that both asked; then it came into its state. */
    private void bring(String reference, State state, Plan plan) {
        application.clock().set(TODAY.minusMonths(1));
        boolean done = state == State.COMPLETE || state == State.SIGNED_OFF;
        boolean later = state == State.LATER_DATE_ASKED;
        Update update = new Update(done ? Progress.COMPLETE : Progress.IN_PROGRESS, Confidence.ON_TRACK, "Begun",
                done ? TODAY.minusMonths(2) : null, done ? "Register" : null, later ? TODAY.plusMonths(9) : null,
                later ? "The trainer left" : null);
        application.bean(Updates.class).give(anytown.businessUnit, reference, 2,
                new Given(update, Map.of(), new Received(lead.id(), TODAY.minusMonths(1))));
        if (state == State.SIGNED_OFF) {
            Person chair = anytown.person("signs." + plan, anytown.health, Role.SUBCOMMITTEE_CHAIR);
            anytown.name(plans.find(anytown.businessUnit, reference).orElseThrow().reviewId(), chair.id());
            application.bean(Decisions.class).signOff(chair, chair, reference, 3,
                    SignOff.betweenMeetings("Somebody", "Here", TODAY.minusMonths(1)), null, null);
        }
        application.clock().set(TODAY);
    }

    /** Everybody who tries. */
    List<Who> everybody() {
        return everybody;
    }

    /** The chair of the sub-committee: one of several chairs. */
    Who chair() {
        return everybody.stream().filter(who -> who.is(Role.SUBCOMMITTEE_CHAIR)
                && who.person().isOf(anytown.health)).findFirst().orElseThrow();
    }

    /** The sub-committee that watches the plans. */
    long committeeId() {
        return committee;
    }

    /** The review of a plan. */
    Review review(Plan plan) {
        return reviews.get(plan);
    }

    /** A word that stands in the titles of this plan's actions alone. */
    String word(Plan plan) {
        return "Quokka" + plan.name().toLowerCase(Locale.ROOT).replace("_", "") + lead.id();
    }

    String reference(Plan plan, State state) {
        return references.get(plan).get(state);
    }

    /** The version every action stands in until somebody succeeds. */
    int version(String reference) {
        return versions.get(reference);
    }

    int versionNow(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
    }

    Set<String> references() {
        return versions.keySet();
    }

    /** Whether somebody may read a plan. */
    boolean sees(Who who, Plan plan) {
        return switch (plan) {
            case OPEN, NAMED -> !who.is(Role.ADMINISTRATOR);
            case OF_POLICE -> who.is(Role.BUSINESS_UNIT, Role.SUBCOMMITTEE_MEMBER, Role.SUBCOMMITTEE_CHAIR,
                    Role.INDEPENDENT_CHAIR, Role.INSPECTOR) || who.police() && !who.is(Role.ADMINISTRATOR);
            case SECRET -> who.person().id() == lead.id() || who.person().id() == anytown.businessUnit.id();
            case DRAFT -> who.is(Role.BUSINESS_UNIT);
        };
    }

    /** Tries everybody with every plan and every state. */
    void each(Case tried) {
        for (Who who : everybody) {
            references.forEach((plan, actions) -> actions.forEach((state, reference) -> {
                if (plan != Plan.DRAFT || state == State.OWED) {
                    tried.tried(who, plan, state, reference);
                }
            }));
        }
    }

    /** Notes what somebody could against the rule, or could not that they may. */
    static void note(List<String> wrong, boolean did, boolean may, Who who, Object... what) {
        if (did != may) {
            wrong.add(who + (did ? " could, and may not: " : " could not, and may: ") + List.of(what));
        }
    }

    HttpResponse<String> get(Who who, String path) {
        return visitor(who).get(path);
    }

    /** The browser of somebody signed in. */
    Visitor visitor(Who who) {
        return visitors.computeIfAbsent(who.person().id(), id -> {
            Visitor visitor = application.visitor();
            visitor.get("/me", KnownByHeader.HEADER, String.valueOf(id));
            return visitor;
        });
    }
}
