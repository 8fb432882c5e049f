package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.AccessBoard.Plan;
import org.followthrough.AccessBoard.State;
import org.followthrough.AccessBoard.Who;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Role;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
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
        List<String> wrong = new ArrayList<>();
        board.each((who, plan, state, reference) -> {
            boolean done = deed.isDone(APP, board, who.person(), reference);
            AccessBoard.note(wrong, done, may(deed, who, plan, state), who, plan, state);
        });
        assertThat(wrong).as("%s through the service", deed).isEmpty();
        assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void theDirectAddressOpensForThoseWhoMayAndTheFormIsTheirsAlone(Deed deed) {
        List<String> wrong = new ArrayList<>();
        board.each((who, plan, state, reference) -> {
            if (state != asked(deed) && state != State.SIGNED_OFF) {
                return;
            }
            HttpResponse<String> answer = board.get(who, "/actions/" + reference + deed.path());
            boolean may = may(deed, who, plan, state);
            boolean form = answer.statusCode() == 200 && answer.body().contains("id=\"save\"");
            AccessBoard.note(wrong, form, may, who, plan, state);
            if (!may && deed.isClosed() && deed != Deed.NO_CHANGE && answer.statusCode() == 200 || answer.statusCode() >= 500) {
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
            HttpResponse<String> answer = deed.post(board, board.visitor(who), reference);
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
