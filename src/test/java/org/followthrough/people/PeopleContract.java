package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** People, agencies and committees, on one of the databases. */
abstract class PeopleContract extends PeopleFixture {

    @Test
    void listsFilterByTextAgencyRoleAndState(People people) {
        long police = people.addAgency(mark + "-police", mark + " Police", null, List.of());
        long board = add(people, mark + " Board", null, PersonState.ACTIVE, Role.BUSINESS_UNIT);
        long lead = add(people, mark + " Lead_1", police, PersonState.ACTIVE, Role.AGENCY_LEAD);
        long both = add(people, mark + " Lead%2", police, PersonState.INVITED, Role.AGENCY_LEAD, Role.BOARD_MEMBER);
        long left = add(people, mark + " Left", police, PersonState.LEFT, Role.AGENCY_LEAD);

        assertThat(found(people, search(mark.toLowerCase(), Set.of(), Set.of(), Set.of())))
                .as("the board first, then by agency and name; who has left is not shown")
                .containsExactly(board, both, lead);
        assertThat(found(people, search(mark, Set.of(police), Set.of(), Set.of()))).containsExactly(both, lead);
        assertThat(found(people, search(mark, Set.of(PersonSearch.BOARD), Set.of(), Set.of()))).containsExactly(board);
        assertThat(found(people, search(mark, Set.of(), Set.of(Role.BOARD_MEMBER, Role.BUSINESS_UNIT), Set.of())))
                .containsExactly(board, both);
        assertThat(found(people, search(mark, Set.of(), Set.of(), Set.of(PersonState.LEFT)))).containsExactly(left);
        assertThat(found(people, search(mark + " lead_", Set.of(), Set.of(), Set.of())))
                .as("an underscore is an underscore").containsExactly(lead);
        assertThat(found(people, search(mark + " lead%", Set.of(), Set.of(), Set.of()))).containsExactly(both);
        assertThat(people.lines(search(mark, Set.of(), Set.of(), Set.of()), 1, 1)).extracting(PersonLine::id)
                .containsExactly(both);
        assertThat(people.line(both).orElseThrow()).satisfies(line -> {
            assertThat(line.agencyName()).isEqualTo(mark + " Police");
            assertThat(line.lastSignedInAt()).isNull();
            assertThat(line.roles()).containsExactlyInAnyOrder(Role.AGENCY_LEAD, Role.BOARD_MEMBER);
        });
        assertThat(people.counts().byAgency()).containsEntry(police, 2);
    }

    @Test
    void anAgencyIsKnownByItsNameAndAliases(People people, Administration administration) {
        Person business = person(people, Role.BUSINESS_UNIT);
        long id = administration.addAgency(business, mark + " Children's Social Care", "Director",
                List.of(mark + " C.S.C."));
        assertThat(people.agencyCalled(mark.toUpperCase() + "CSC").map(Agency::id)).contains(id);
        Agency agency = people.agency(id).orElseThrow();
        assertThat(agency.ref()).isEqualTo(mark.toLowerCase() + "-children-s-social-care");
        administration.changeAgency(business, new Agency(id, agency.ref(), mark + " Family Help", null, false, false),
                List.of(mark + " FH"));
        assertThat(people.agencyCalled(mark + " CSC")).isEmpty();
        assertThat(people.agencyCalled(mark + " family help").map(Agency::chiefOfficer)).isEmpty();
        assertThat(people.agencyCalled(mark + " fh").map(Agency::id)).contains(id);
    }

    @Test
    void aLetterToAnAgencyIsAddressedAsFarAsIsKnown(People people) {
        long police = people.addAgency(mark + "-police", mark + " Police", null, List.of());
        assertThat(people.chiefOfficer(police)).isEqualTo(new ChiefOfficer(null, null, null));
        ChiefOfficer chief = new ChiefOfficer(null, "Chief Constable", "1 High Street\nAnytown");
        people.keepChiefOfficer(police, chief);
        assertThat(people.chiefOfficer(police)).isEqualTo(chief);
    }

    @Test
    void coverRunsFromItsFirstDayToItsLastAndClashesWithAnother(People people, Covers covers, Events events) {
        long police = people.addAgency(mark + "-police", mark + " Police", null, List.of());
        Person jo = people.find(add(people, mark + " Jo", police, PersonState.ACTIVE, Role.AGENCY_LEAD)).orElseThrow();
        Person sam = people.find(add(people, mark + " Sam", police, PersonState.ACTIVE, Role.AGENCY_LEAD))
                .orElseThrow();
        assertThat(covers.deputiesFor(jo)).containsExactly(sam);
        covers.arrange(jo, jo.id(), sam.id(), TODAY, TODAY.plusDays(6));

        assertThat(covers.coveredBy(sam)).containsExactly(jo.id());
        assertThat(covers.running(TODAY.plusDays(6))).anyMatch(cover -> cover.personId() == jo.id());
        assertThat(covers.running(TODAY.plusDays(7))).noneMatch(cover -> cover.personId() == jo.id());
        assertThatThrownBy(() -> covers.arrange(jo, jo.id(), sam.id(), TODAY.plusDays(6), TODAY.plusDays(8)))
                .isInstanceOf(CoverClash.class);
        assertThatThrownBy(() -> covers.arrange(sam, jo.id(), sam.id(), TODAY.plusDays(8), TODAY.plusDays(9)))
                .as("only jo, the co-ordinator or the business unit").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> covers.arrange(jo, jo.id(), jo.id(), TODAY.plusDays(8), TODAY.plusDays(9)))
                .isInstanceOf(NotAllowed.class);
        assertThat(events.of(PeopleEvent.subject(jo.id()), 0, 1)).first()
                .matches((Event event) -> event.kind().equals("COVER_ARRANGED"));

        people.change(sam.in(PersonState.LEFT));
        assertThat(covers.coveredBy(sam)).as("who has left stands in for nobody").isEmpty();
        covers.end(jo, covers.of(jo.id()).get(0).id());
        assertThat(covers.of(jo.id())).isEmpty();
    }

    @Test
    void aCommitteeIsChanged(People people, Administration administration) {
        Person business = person(people, Role.BUSINESS_UNIT);
        Person chair = person(people, Role.SUBCOMMITTEE_CHAIR);
        long id = administration.addCommittee(business, mark + " sub-committee", chair.id(), null, Set.of(chair.id()));
        Committee committee = people.committee(id).orElseThrow();
        assertThat(people.committeeByRef(committee.ref())).contains(committee);
        Committee changed = new Committee(id, committee.ref(), mark + " group", null, chair.id(),
                Set.of(business.id()));
        administration.changeCommittee(business, changed);
        assertThat(people.committee(id)).contains(changed);
    }

    @Test
    void everyVerbAsksThePolicyAndIsAnEvent(People people, Administration administration, Events events) {
        Person lead = person(people, Role.AGENCY_LEAD);
        Person business = person(people, Role.BUSINESS_UNIT);
        Person admin = person(people, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> administration.add(lead, lead)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.change(lead, lead)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.change(business, admin.in(PersonState.LOCKED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.addAgency(lead, mark, null, List.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.changeAgency(lead, new Agency(1, "x", "x", null, false, false), List.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.addCommittee(lead, mark, null, null, Set.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.changeCommittee(lead, new Committee(1, "x", "x", null, null, Set.of())))
                .isInstanceOf(NotAllowed.class);
        administration.change(business, lead.in(PersonState.LOCKED));
        assertThat(events.of(PeopleEvent.subject(lead.id()), 0, 1)).first().satisfies((Event event) -> {
            assertThat(event.kind()).isEqualTo("PERSON_CHANGED");
            assertThat(event.personId()).isEqualTo(business.id());
            assertThat(event.detail()).isEqualTo("ACTIVE to LOCKED; [AGENCY_LEAD] to [AGENCY_LEAD]");
        });
    }

    @Test
    void oldSignInsAreForgottenAndChangesAreNot(People people, Retention retention, Events events, TestClock clock) {
        Person jo = person(people, Role.AGENCY_LEAD);
        events.record(jo.id(), PeopleEvent.SIGNED_IN, PeopleEvent.subject(jo.id()), null);
        events.record(jo.id(), PeopleEvent.PERSON_CHANGED, PeopleEvent.subject(jo.id()), null);
        clock.set(TODAY.plusMonths(24));
        retention.run(new Period("any", TODAY), Progress.UNHEARD);
        assertThat(events.of(PeopleEvent.subject(jo.id()), 0, 9)).hasSize(2);
        clock.set(TODAY.plusMonths(24).plusDays(1));
        retention.run(new Period("any", TODAY), Progress.UNHEARD);
        assertThat(events.of(PeopleEvent.subject(jo.id()), 0, 9)).extracting(Event::kind)
                .containsExactly("PERSON_CHANGED");
    }

    @Test
    void everybodyChoosesTheirOwnReminders(People people, ReminderWishes wishes) {
        Person jo = person(people, Role.AGENCY_LEAD);
        assertThat(wishes.of(jo)).isEqualTo(Reminders.EACH);
        wishes.choose(jo, Reminders.MONDAYS);
        wishes.choose(jo, Reminders.OVERDUE_ONLY);
        assertThat(wishes.all()).containsEntry(jo.id(), Reminders.OVERDUE_ONLY);
        wishes.choose(jo, Reminders.EACH);
        assertThat(wishes.all()).doesNotContainKey(jo.id());
    }

    @Test
    void whatIsTakenBackIsSeenByTheChangeAloneAndNotKept(People people, PlatformTransactionManager transactions) {
        people.agencies();
        new TransactionTemplate(transactions).executeWithoutResult(change -> {
            people.addAgency(mark, mark, null, List.of());
            assertThat(people.agencyByRef(mark)).isPresent();
            change.setRollbackOnly();
        });
        assertThat(people.agencyByRef(mark)).isEmpty();
    }

    @Test
    void aRequestIsAboutOneMomentUntilItChangesSomething(People people, ChangeCounter counter) {
        ChangeMark before = counter.mark();
        RequestContextHolder.setRequestAttributes(request());
        try {
            assertThat(counter.mark()).isEqualTo(before);
            people.agencies();
            CompletableFuture.runAsync(() -> people.addAgency(mark + "-a", mark + " A", null, List.of(mark))).join();
            assertThat(counter.mark()).as("what another did meanwhile").isEqualTo(before);
            assertThat(people.agencyByRef(mark + "-a")).isEmpty();
            people.addAgency(mark + "-b", mark + " B", null, List.of());
            assertThat(counter.mark().people()).as("once for each change").isEqualTo(before.people() + 2);
            assertThat(people.agencyByRef(mark + "-a")).isPresent();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static RequestAttributes request() {
        Map<Object, Object> attributes = new HashMap<>();
        RequestAttributes request = mock(RequestAttributes.class);
        when(request.getAttribute(any(), anyInt())).then(call -> attributes.get(call.getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request).setAttribute(any(), any(), anyInt());
        doAnswer(call -> attributes.remove(call.getArgument(0))).when(request).removeAttribute(any(), anyInt());
        return request;
    }

    private static List<Long> found(People people, PersonSearch search) {
        List<Long> ids = people.lines(search, 0, 100).stream().map(PersonLine::id).toList();
        assertThat(people.count(search)).isEqualTo(ids.size());
        return ids;
    }

    private static PersonSearch search(String text, Set<Long> agencies, Set<Role> roles, Set<PersonState> states) {
        return new PersonSearch(text, agencies, roles, states);
    }
}
