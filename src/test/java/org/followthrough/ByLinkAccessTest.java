package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.AccessBoard.Plan;
import org.followthrough.AccessBoard.State;
import org.followthrough.AccessBoard.Who;
import org.followthrough.people.Access;
import org.followthrough.people.Calendars;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.ReminderWishes;
import org.followthrough.people.Reminders;
import org.followthrough.people.ReturnChoices;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Given;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Received;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.testing.CameByLink;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What may be done by who came by the one-time link of a message about one issued action and one draft: the lead, who
 * stands in, and a co-ordinator, who could do more signed in. Tried through the services and by posting forms.
 */
class ByLinkAccessTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static AccessBoard board;
    private static String linked;

    @BeforeAll
    static void everybody() {
        board = AccessBoard.unwatched(APP);
        linked = board.reference(Plan.OPEN, State.OWED);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void theyUpdateWhatTheyLeadOfItAndDoNothingElse(Deed deed) {
        for (Who who : List.of(is(board.lead), is(board.deputy), coordinator())) {
            CameByLink link = link(who.person());
            boolean theirs = !who.is(Role.AGENCY_COORDINATOR) && (deed == Deed.UPDATE || deed == Deed.NO_CHANGE);
            List<String> wrong = new ArrayList<>();
            board.each((anybody, plan, state, reference) -> {
                if (anybody == who) {
                    AccessBoard.note(wrong, deed.isDone(APP, board, link.person(), reference),
                            theirs && reference.equals(linked), who, plan, state);
                }
            });
            assertThat(wrong).as("%s through the service", deed).isEmpty();
            Visitor visitor = link.visitor();
            board.references().stream().filter(reference -> !theirs || !reference.equals(linked)).forEach(reference ->
                    assertThat(deed.post(board, visitor, reference).statusCode()).as("%s posts %s of %s", who, deed,
                            reference).isIn(401, 403, 404));
        }
        board.references().forEach(reference ->
                assertThat(board.versionNow(reference)).as(reference).isEqualTo(board.version(reference)));
    }

    @Test
    void theyReadNothingElse(Plans plans, Positions positions) {
        Person lead = link(board.lead).person();
        assertThat(board.references()).filteredOn(reference -> plans.find(lead, reference).isPresent())
                .containsExactly(linked);
        assertThat(board.references()).filteredOn(reference -> !plans.history(lead, reference).isEmpty())
                .containsExactly(linked);
        assertThat(positions.standing(plans.view(lead, TODAY))).hasSize(1);
        assertThat(plans.recommendation(lead, plans.find(lead, linked).orElseThrow().state().recommendationId()))
                .isEmpty();
        assertThat(Permission.values()).filteredOn(permission -> Access.may(lead, permission))
                .containsExactly(Permission.UPDATE_ACTIONS);
    }

    @Test
    void whatTheyNoLongerLeadIsOutOfReach(Leads leads, Plans plans) {
        Review review = board.anytown.draftReview(TODAY.minusMonths(1));
        String handed = board.anytown.action(review, board.anytown.recommendation(review), TODAY);
        board.anytown.issue(review);
        CameByLink link = new CameByLink(APP, board.anytown.businessUnit, board.lead, handed);
        assertThat(plans.reachedByLink(link.person())).hasSize(1);
        leads.name(board.anytown.businessUnit, handed, 2, coordinator().person().id());
        assertThat(plans.reachedByLink(link.person())).isEmpty();
        assertThat(plans.find(link.person(), handed)).isEmpty();
    }

    @Test
    void theySpeakForThemselvesOnlyAndChangeNothingOfTheirAccount(Updates updates, Leads leads, Covers covers,
            Calendars calendars, ReminderWishes wishes, ReturnChoices choices) {
        Person lead = link(board.lead).person();
        Update update = new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, "Going on", null, null, null, null);
        refused(() -> updates.give(lead, linked, board.version(linked), new Given(update, Map.of(),
                new Received(coordinator().person().id(), TODAY))));
        refused(() -> leads.notMine(lead, linked, "No"));
        refused(() -> covers.arrange(lead, lead.id(), board.deputy.id(), TODAY.plusYears(2), TODAY.plusYears(3)));
        refused(() -> calendars.make(lead));
        refused(() -> calendars.end(lead));
        refused(() -> wishes.choose(lead, Reminders.MONDAYS));
        refused(() -> choices.want(lead, false));
        refused(() -> choices.stop(lead, lead.id()));
    }

    private static void refused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(NotAllowed.class);
    }

    private static CameByLink link(Person person) {
        return new CameByLink(APP, board.anytown.businessUnit, person, linked,
                board.reference(Plan.DRAFT, State.OWED));
    }

    private static Who is(Person person) {
        return board.everybody().stream().filter(who -> who.person().id() == person.id()).findFirst().orElseThrow();
    }

    private static Who coordinator() {
        return board.everybody().stream().filter(who -> who.is(Role.AGENCY_COORDINATOR) && who.police()).findFirst()
                .orElseThrow();
    }
}
