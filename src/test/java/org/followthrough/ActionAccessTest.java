package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Given;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Received;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What may be done with an action, by role, relation and state, tried three ways: through the service, by posting the
 * form of somebody who may, and by the direct address. What is expected is written here once more, in other words than
 * the policy's, so that taking a rule out of the policy turns this red.
 */
class ActionAccessTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final Map<Plan, Map<State, String>> REFERENCES = new EnumMap<>(Plan.class);
    private static final Map<Plan, String> PLANS = new EnumMap<>(Plan.class);
    private static final Map<String, Integer> VERSIONS = new LinkedHashMap<>();
    private static final List<Who> EVERYBODY = new ArrayList<>();
    private static Anytown anytown;
    private static Person lead;
    private static Person deputy;

    private Plans plans;
    private TransactionTemplate transaction;

    /** What kind of plan the action belongs to. */
    enum Plan {
        OPEN, OF_POLICE, SECRET, NAMED, DRAFT
    }

    /** How the action stands. */
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

    /** What can be done with an action: the page it is done on, and what its form sends. */
    enum Deed {
        UPDATE("/update", true, Map.of("where", "ON_TRACK", "note", "Going on", "evidence", "Register")),
        NO_CHANGE("/no-change", true, Map.of()),
        NAME_LEAD("/lead", true, Map.of("lead", "{lead}")),
        SIGN_OFF("/sign-off", false, Map.of("answer", "SEND_BACK", "reason", "More, please")),
        DECIDE_DATE("/date-request", false, Map.of("answer", "REFUSE", "reason", "No")),
        EDIT("/edit", true, Map.of("text", "Other words"));

        private final String path;
        /** Whether the page is for those alone who may do it; others tell who may. */
        private final boolean closed;
        private final Map<String, String> fields;

        Deed(String path, boolean closed, Map<String, String> fields) {
            this.path = path;
            this.closed = closed;
            this.fields = fields;
        }
    }

    @BeforeAll
    static void board() {
        People people = APP.bean(People.class);
        Reviews reviews = APP.bean(Reviews.class);
        anytown = APP.bean(Anytown.class);
        lead = anytown.policeLead;
        deputy = anytown.person("deputy", anytown.police, Role.AGENCY_LEAD);
        APP.clock().set(TODAY);
        APP.bean(Covers.class).arrange(lead, lead.id(), deputy.id(), TODAY.minusDays(1), TODAY.plusYears(1));
        for (Role role : Role.values()) {
            EVERYBODY.add(new Who(anytown.person(role + ".police", anytown.police, role), role, true));
            EVERYBODY.add(new Who(anytown.person(role + ".health", anytown.health, role), role, false));
            EVERYBODY.add(new Who(anytown.person(role + ".board", null, role), role, false));
        }
        EVERYBODY.add(new Who(anytown.businessUnit, Role.BUSINESS_UNIT, false));
        EVERYBODY.add(new Who(lead, Role.AGENCY_LEAD, true));
        EVERYBODY.add(new Who(deputy, Role.AGENCY_LEAD, true));
        for (Plan plan : Plan.values()) {
            write(plan, reviews);
        }
    }

    private static void write(Plan plan, Reviews reviews) {
        boolean restricted = plan == Plan.SECRET || plan == Plan.NAMED;
        Review review = anytown.review(new ReviewState(plan + " " + lead.id(), ReviewKind.SERIOUS_CASE_REVIEW, null,
                plan == Plan.OF_POLICE ? anytown.police : null, restricted, false, LocalDate.of(2026, 3, 2), null, null));
        long recommendation = anytown.recommendation(review);
        Map<State, String> references = new EnumMap<>(State.class);
        for (State state : State.values()) {
            references.put(state, anytown.action(review, recommendation, TODAY.plusMonths(6)));
        }
        REFERENCES.put(plan, references);
        PLANS.put(plan, review.ref());
        if (plan == Plan.NAMED) {
            EVERYBODY.stream().filter(who -> !reviews.named(review.id()).contains(who.person().id()))
                    .forEach(who -> reviews.name(review.id(), who.person().id()));
        }
        if (plan == Plan.SECRET) {
            reviews.name(review.id(), lead.id());
        }
        if (plan != Plan.DRAFT) {
            anytown.issue(review);
            references.forEach((state, reference) -> bring(reference, state, plan));
        }
        references.values().forEach(reference -> VERSIONS.put(reference,
                APP.bean(Plans.class).find(anytown.businessUnit, reference).orElseThrow().currentVersion()));
    }

    /** Last month the business unit typed in what the lead said, so that both asked; then it came into its state. */
    private static void bring(String reference, State state, Plan plan) {
        Plans plans = APP.bean(Plans.class);
        APP.clock().set(TODAY.minusMonths(1));
        boolean done = state == State.COMPLETE || state == State.SIGNED_OFF;
        Update update = new Update(done ? Progress.COMPLETE : Progress.IN_PROGRESS, Confidence.ON_TRACK, "Begun", done ? TODAY.minusMonths(2)
                : null, done ? "Register" : null,
                state == State.LATER_DATE_ASKED ? TODAY.plusMonths(9) : null,
                state == State.LATER_DATE_ASKED ? "The trainer left" : null);
        APP.bean(Updates.class).give(anytown.businessUnit, reference, 2,
                new Given(update, Map.of(), new Received(lead.id(), TODAY.minusMonths(1))));
        if (state == State.SIGNED_OFF) {
            Person member = anytown.person("signs." + plan, anytown.health, Role.SUBCOMMITTEE_CHAIR);
            APP.bean(Reviews.class).name(plans.find(anytown.businessUnit, reference).orElseThrow().reviewId(),
                    member.id());
            APP.bean(Decisions.class).signOff(member, member, reference, 3,
                    SignOff.betweenMeetings("Somebody", "Here", TODAY.minusMonths(1)), null, null);
        }
        APP.clock().set(TODAY);
    }

    @BeforeEach
    void services(Plans plans, PlatformTransactionManager transactions) {
        this.plans = plans;
        transaction = new TransactionTemplate(transactions);
        APP.clock().set(TODAY);
    }

    private static boolean sees(Who who, Plan plan) {
        return switch (plan) {
            case OPEN, NAMED -> !who.is(Role.ADMINISTRATOR);
            case OF_POLICE -> who.is(Role.BUSINESS_UNIT, Role.SUBCOMMITTEE_MEMBER, Role.SUBCOMMITTEE_CHAIR,
                    Role.INDEPENDENT_CHAIR, Role.INSPECTOR) || who.police() && !who.is(Role.ADMINISTRATOR);
            case SECRET -> who.person().id() == lead.id() || who.person().id() == anytown.businessUnit.id();
            case DRAFT -> who.is(Role.BUSINESS_UNIT);
        };
    }

    private static boolean may(Deed deed, Who who, Plan plan, State state) {
        boolean issued = plan != Plan.DRAFT;
        boolean answers = who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police()
                || who.person().id() == lead.id() || who.person().id() == deputy.id();
        return sees(who, plan) && switch (deed) {
            case UPDATE -> answers && issued && state != State.SIGNED_OFF;
            case NO_CHANGE -> answers && issued && (state == State.OWED || state == State.LATER_DATE_ASKED);
            case NAME_LEAD -> state(plan, state) != State.SIGNED_OFF
                    && (who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police());
            case SIGN_OFF -> issued && state == State.COMPLETE && !who.police()
                    && who.is(Role.SUBCOMMITTEE_CHAIR, Role.SUBCOMMITTEE_MEMBER);
            case DECIDE_DATE -> issued && state == State.LATER_DATE_ASKED
                    && who.is(Role.SUBCOMMITTEE_CHAIR, Role.BUSINESS_UNIT)
                    && who.person().id() != anytown.businessUnit.id();
            case EDIT -> who.is(Role.BUSINESS_UNIT);
        };
    }

    /** Nothing has happened yet to an action of a draft. */
    private static State state(Plan plan, State state) {
        return plan == Plan.DRAFT ? State.OWED : state;
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void theServiceDoesItForThoseWhoMayAndForNobodyElse(Deed deed) {
        BiConsumer<Person, Action> verb = verb(deed);
        List<String> wrong = new ArrayList<>();
        each((who, plan, state, reference) -> {
            boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    Action action = plans.find(anytown.businessUnit, reference).orElseThrow();
                    verb.accept(who.person(), action);
                    return true;
                } catch (NotAllowed e) {
                    return false;
                }
            }));
            note(wrong, done, may(deed, who, plan, state), who, plan, state);
        });
        assertThat(wrong).as("%s through the service", deed).isEmpty();
        assertNothingChanged();
    }

    private BiConsumer<Person, Action> verb(Deed deed) {
        Decisions decisions = APP.bean(Decisions.class);
        Leads leads = APP.bean(Leads.class);
        PlanEditor editor = APP.bean(PlanEditor.class);
        Updates updates = APP.bean(Updates.class);
        return switch (deed) {
            case UPDATE -> (by, action) -> anytown.update(by, action.reference(), action.currentVersion(), new Update(
                    Progress.IN_PROGRESS, Confidence.ON_TRACK, "Going on", null, null, null, null));
            case NO_CHANGE -> (by, action) -> updates.noChange(by, action.reference(), action.currentVersion());
            case NAME_LEAD -> (by, action) -> leads.name(by, action.reference(), action.currentVersion(), deputy.id());
            case SIGN_OFF -> (by, action) -> decisions.sendBack(by, by, action.reference(), action.currentVersion(),
                    "More, please", true);
            case DECIDE_DATE -> (by, action) -> APP.bean(DateDecisions.class).refuse(by, by, action.reference(),
                    action.currentVersion(), "No");
            case EDIT -> (by, action) -> editor.change(by, action.reference(), action.currentVersion(),
                    new ActionTerms(action.state().wording(), Lead.NOBODY, List.of(), null, null), "Why not");
        };
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void theDirectAddressOpensForThoseWhoMayAndTheFormIsTheirsAlone(Deed deed) {
        List<String> wrong = new ArrayList<>();
        each((who, plan, state, reference) -> {
            if (state != asked(deed) && state != State.SIGNED_OFF) {
                return;
            }
            HttpResponse<String> answer = get(who, "/actions/" + reference + deed.path);
            boolean may = may(deed, who, plan, state);
            boolean form = answer.statusCode() == 200 && answer.body().contains("id=\"save\"");
            note(wrong, form, may, who, plan, state);
            if (!may && deed.closed && deed != Deed.NO_CHANGE && answer.statusCode() == 200 || answer.statusCode() >= 500) {
                wrong.add(who + " opens " + plan + " " + state + ": " + answer.statusCode());
            }
        });
        assertThat(wrong).as("%s by the address", deed).isEmpty();
        assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void aPostOfSomebodyElsesFormChangesNothing(Deed deed) {
        List<String> wrong = new ArrayList<>();
        each((who, plan, state, reference) -> {
            if (state != asked(deed) && state != State.SIGNED_OFF || may(deed, who, plan, state)) {
                return;
            }
            Map<String, String> fields = new LinkedHashMap<>(deed.fields);
            fields.replaceAll((name, value) -> value.equals("{lead}") ? String.valueOf(deputy.id()) : value);
            fields.put("startedFrom", String.valueOf(VERSIONS.get(reference)));
            fields.put("save", "");
            HttpResponse<String> answer =
                    visitor(who).post("/actions/" + reference + deed.path + "?-1.-form", fields);
            // Who may see the action is told at the form, with what was typed kept.
            boolean told = answer.statusCode() == 200 && sees(who, plan) && answer.body().contains("<title>Error: ");
            if (answer.statusCode() != 403 && answer.statusCode() != 404 && !told) {
                wrong.add(who + " posts to " + plan + " " + state + ": " + answer.statusCode());
            }
        });
        assertThat(wrong).as("%s by a forged post", deed).isEmpty();
        assertNothingChanged();
    }

    @Test
    void theActionItsPlanTheListAndItsFileAreReadByThoseWhoSeeThePlan() {
        List<String> wrong = new ArrayList<>();
        for (Who who : EVERYBODY) {
            String list = get(who, "/actions.csv").body();
            for (Plan plan : Plan.values()) {
                String reference = REFERENCES.get(plan).get(State.OWED);
                boolean sees = sees(who, plan);
                note(wrong, get(who, "/actions/" + reference).statusCode() == 200, sees, who, plan, State.OWED);
                note(wrong, list.contains(reference), sees, who, plan, State.OWED);
                note(wrong, plans.find(who.person(), reference).isPresent(), sees, who, plan, State.OWED);
                note(wrong, !plans.history(who.person(), reference).isEmpty(), sees, who, plan, State.OWED);
                note(wrong, get(who, "/plans/" + PLANS.get(plan)).statusCode() == 200, sees, who, plan, State.OWED);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheWholeBoardReadsLeavesRestrictedReviewsAndDraftsOut() {
        View board = plans.boardView(TODAY);
        List<Long> shown = APP.bean(Positions.class).standing(board).stream().map(position -> position.actionId())
                .collect(Collectors.toList());
        for (Plan plan : Plan.values()) {
            long id = id(REFERENCES.get(plan).get(State.OWED));
            assertThat(shown.contains(id)).as("%s on dashboards", plan)
                    .isEqualTo(plan == Plan.OPEN || plan == Plan.OF_POLICE);
        }
    }

    @Test
    void anAgencyAsAWholeIsForItsCoordinatorsAndTheBusinessUnit() {
        String police = APP.bean(People.class).agency(anytown.police).map(Agency::ref).orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (Who who : EVERYBODY) {
            boolean may = who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police();
            boolean cover = may || who.person().id() == lead.id();
            note(wrong, get(who, "/agency/" + police).statusCode() == 200, may, who, Plan.OPEN, State.OWED);
            note(wrong, get(who, "/agency/" + police + "/hand-over/" + lead.id()).statusCode() == 200, may, who,
                    Plan.OPEN, State.OWED);
            note(wrong, get(who, "/cover/" + lead.id()).statusCode() == 200, cover, who, Plan.OPEN, State.OWED);
            boolean handed = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    APP.bean(Leads.class).handOver(who.person(), anytown.police, lead.id(), deputy.id());
                    return true;
                } catch (NotAllowed e) {
                    return false;
                }
            }));
            note(wrong, handed, may, who, Plan.OPEN, State.OWED);
        }
        assertThat(wrong).isEmpty();
        assertNothingChanged();
    }

    /** The state in which the deed is asked for. */
    private static State asked(Deed deed) {
        return switch (deed) {
            case SIGN_OFF -> State.COMPLETE;
            case DECIDE_DATE -> State.LATER_DATE_ASKED;
            default -> State.OWED;
        };
    }

    private interface Case {
        void tried(Who who, Plan plan, State state, String reference);
    }

    private static void each(Case tried) {
        for (Who who : EVERYBODY) {
            REFERENCES.forEach((plan, references) -> references.forEach((state, reference) -> {
                if (plan != Plan.DRAFT || state == State.OWED) {
                    tried.tried(who, plan, state, reference);
                }
            }));
        }
    }

    private static void note(List<String> wrong, boolean did, boolean may, Who who, Plan plan, State state) {
        if (did != may) {
            wrong.add(who + (did ? " could, and may not: " : " could not, and may: ") + plan + " " + state);
        }
    }

    private void assertNothingChanged() {
        VERSIONS.forEach((reference, version) -> assertThat(plans.find(anytown.businessUnit, reference).orElseThrow()
                .currentVersion()).as(reference).isEqualTo(version));
    }

    private static long id(String reference) {
        return APP.bean(Plans.class).find(anytown.businessUnit, reference).orElseThrow().id();
    }

    private static HttpResponse<String> get(Who who, String path) {
        return visitor(who).get(path);
    }

    private static final Map<Long, Visitor> VISITORS = new LinkedHashMap<>();

    private static Visitor visitor(Who who) {
        return VISITORS.computeIfAbsent(who.person().id(), id -> {
            Visitor visitor = APP.visitor();
            visitor.get("/me", KnownByHeader.HEADER, String.valueOf(id));
            return visitor;
        });
    }
}
