package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.followthrough.AccessBoard.Plan;
import org.followthrough.AccessBoard.State;
import org.followthrough.AccessBoard.Who;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.plan.View;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
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

    private static AccessBoard board;

    private Plans plans;
    private TransactionTemplate transaction;

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
    static void everybody() {
        board = AccessBoard.unwatched(APP);
    }

    @BeforeEach
    void services(Plans plans, PlatformTransactionManager transactions) {
        this.plans = plans;
        transaction = new TransactionTemplate(transactions);
        APP.clock().set(TODAY);
    }

    private static boolean may(Deed deed, Who who, Plan plan, State state) {
        boolean issued = plan != Plan.DRAFT;
        boolean answers = who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police()
                || who.person().id() == board.lead.id() || who.person().id() == board.deputy.id();
        return board.sees(who, plan) && switch (deed) {
            case UPDATE -> answers && issued && state != State.SIGNED_OFF;
            case NO_CHANGE -> answers && issued && (state == State.OWED || state == State.LATER_DATE_ASKED);
            case NAME_LEAD -> state(plan, state) != State.SIGNED_OFF
                    && (who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police());
            case SIGN_OFF -> issued && state == State.COMPLETE && !who.police()
                    && who.is(Role.SUBCOMMITTEE_CHAIR, Role.SUBCOMMITTEE_MEMBER);
            case DECIDE_DATE -> issued && state == State.LATER_DATE_ASKED
                    && who.is(Role.SUBCOMMITTEE_CHAIR, Role.BUSINESS_UNIT)
                    && who.person().id() != board.anytown.businessUnit.id();
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
        board.each((who, plan, state, reference) -> {
            boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    Action action = plans.find(board.anytown.businessUnit, reference).orElseThrow();
                    verb.accept(who.person(), action);
                    return true;
                } catch (NotAllowed e) {
                    return false;
                }
            }));
            AccessBoard.note(wrong, done, may(deed, who, plan, state), who, plan, state);
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
            case UPDATE -> (by, action) -> board.anytown.update(by, action.reference(), action.currentVersion(), new Update(
                    Progress.IN_PROGRESS, Confidence.ON_TRACK, "Going on", null, null, null, null));
            case NO_CHANGE -> (by, action) -> updates.noChange(by, action.reference(), action.currentVersion());
            case NAME_LEAD -> (by, action) -> leads.name(by, action.reference(), action.currentVersion(), board.deputy.id());
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
        board.each((who, plan, state, reference) -> {
            if (state != asked(deed) && state != State.SIGNED_OFF) {
                return;
            }
            HttpResponse<String> answer = board.get(who, "/actions/" + reference + deed.path);
            boolean may = may(deed, who, plan, state);
            boolean form = answer.statusCode() == 200 && answer.body().contains("id=\"save\"");
            AccessBoard.note(wrong, form, may, who, plan, state);
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
        board.each((who, plan, state, reference) -> {
            if (state != asked(deed) && state != State.SIGNED_OFF || may(deed, who, plan, state)) {
                return;
            }
            Map<String, String> fields = new LinkedHashMap<>(deed.fields);
            fields.replaceAll((name, value) -> value.equals("{lead}") ? String.valueOf(board.deputy.id()) : value);
            fields.put("startedFrom", String.valueOf(board.version(reference)));
            fields.put("save", "");
            HttpResponse<String> answer =
                    board.visitor(who).post("/actions/" + reference + deed.path + "?-1.-form", fields);
            // Who may see the action is told at the form, with what was typed kept.
            boolean told = answer.statusCode() == 200 && board.sees(who, plan) && answer.body().contains("<title>Error: ");
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
        for (Who who : board.everybody()) {
            String list = board.get(who, "/actions.csv").body();
            for (Plan plan : Plan.values()) {
                String reference = board.reference(plan, State.OWED);
                boolean sees = board.sees(who, plan);
                AccessBoard.note(wrong, board.get(who, "/actions/" + reference).statusCode() == 200, sees, who, plan, State.OWED);
                AccessBoard.note(wrong, list.contains(reference), sees, who, plan, State.OWED);
                AccessBoard.note(wrong, plans.find(who.person(), reference).isPresent(), sees, who, plan, State.OWED);
                AccessBoard.note(wrong, !plans.history(who.person(), reference).isEmpty(), sees, who, plan, State.OWED);
                AccessBoard.note(wrong, board.get(who, "/plans/" + board.review(plan).ref()).statusCode() == 200, sees, who, plan, State.OWED);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheWholeBoardReadsLeavesRestrictedReviewsAndDraftsOut() {
        View view = plans.boardView(TODAY);
        List<Long> shown = APP.bean(Positions.class).standing(view).stream().map(position -> position.actionId())
                .collect(Collectors.toList());
        for (Plan plan : Plan.values()) {
            long id = id(board.reference(plan, State.OWED));
            assertThat(shown.contains(id)).as("%s on dashboards", plan)
                    .isEqualTo(plan == Plan.OPEN || plan == Plan.OF_POLICE);
        }
    }

    @Test
    void anAgencyAsAWholeIsForItsCoordinatorsAndTheBusinessUnit() {
        String police = APP.bean(People.class).agency(board.anytown.police).map(Agency::ref).orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (Who who : board.everybody()) {
            boolean may = who.is(Role.BUSINESS_UNIT) || who.is(Role.AGENCY_COORDINATOR) && who.police();
            boolean cover = may || who.person().id() == board.lead.id();
            AccessBoard.note(wrong, board.get(who, "/agency/" + police).statusCode() == 200, may, who, Plan.OPEN, State.OWED);
            AccessBoard.note(wrong, board.get(who, "/agency/" + police + "/hand-over/" + board.lead.id()).statusCode() == 200, may, who,
                    Plan.OPEN, State.OWED);
            AccessBoard.note(wrong, board.get(who, "/cover/" + board.lead.id()).statusCode() == 200, cover, who, Plan.OPEN, State.OWED);
            boolean handed = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    APP.bean(Leads.class).handOver(who.person(), board.anytown.police, board.lead.id(), board.deputy.id());
                    return true;
                } catch (NotAllowed e) {
                    return false;
                }
            }));
            AccessBoard.note(wrong, handed, may, who, Plan.OPEN, State.OWED);
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

    private void assertNothingChanged() {
        board.references().forEach(reference ->
                assertThat(board.versionNow(reference)).as(reference).isEqualTo(board.version(reference)));
    }

    private static long id(String reference) {
        return APP.bean(Plans.class).find(board.anytown.businessUnit, reference).orElseThrow().id();
    }
}
