package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.SignIn.Refused;
import org.followthrough.people.SignIn.Wait;
import org.followthrough.people.SignIn.Welcome;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sign-in, links and sessions, on one of the databases. */
abstract class SignInContract {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "three green bottles";

    private final int number = NEXT.incrementAndGet();
    private final String address = "192.0.2." + number;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRightPasswordIsWelcomeInAnyCaseOfTheAddress(People people, ChoosePassword passwords, SignIn signIn,
                                                        Events events) {
        Person person = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        assertThat(signIn.attempt(" " + person.email().toUpperCase() + " ", PASSWORD, address))
                .isEqualTo(new Welcome(person));
        assertThat(events.of(PeopleEvent.subject(person.id()), 0, 10)).extracting(Event::kind)
                .containsExactly("SIGNED_IN", "PASSWORD_CHOSEN");
    }

    @Test
    void everythingElseIsAnsweredAlike(People people, ChoosePassword passwords, SignIn signIn) {
        for (PersonState state : PersonState.values()) {
            Person person = somebody(people, passwords, state, Role.AGENCY_LEAD);
            assertThat(signIn.attempt(person.email(), "three green battles", address)).isEqualTo(new Refused());
            if (state != PersonState.ACTIVE) {
                assertThat(signIn.attempt(person.email(), PASSWORD, address)).as("%s", state).isEqualTo(new Refused());
            }
        }
        Person invited = add(people, PersonState.INVITED, Role.AGENCY_LEAD);
        assertThat(signIn.attempt(invited.email(), "", address)).isEqualTo(new Refused());
        assertThat(signIn.attempt("nobody" + number + "@anytown.example", PASSWORD, address)).isEqualTo(new Refused());
    }

    @Test
    void anUnknownAccountTakesAsLong(People people, ChoosePassword passwords, SignIn signIn) {
        Person person = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        signIn.attempt("warm" + number + "@anytown.example", "up", address);
        long known = shortest(() -> signIn.attempt(person.email(), "three green battles", address));
        long unknown = shortest(() -> signIn.attempt("no" + number + "@anytown.example", PASSWORD, address));
        assertThat((double) unknown / known).isBetween(0.6, 1.7);
    }

    @Test
    void anAccountWaitsAfterFiveTriesWhetherItExistsOrNot(People people, ChoosePassword passwords, SignIn signIn,
                                                          TestClock clock) {
        Person person = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        for (String email : new String[] {person.email(), "missing" + number + "@anytown.example"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn.attempt(email, "wrong " + i, "198.51.100." + i)).isEqualTo(new Refused());
            }
            assertThat(signIn.attempt(email, PASSWORD, address)).isEqualTo(new Wait(15));
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(14)));
        assertThat(signIn.attempt(person.email(), PASSWORD, address)).isEqualTo(new Wait(15));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(signIn.attempt(person.email(), PASSWORD, address)).isEqualTo(new Welcome(person));
    }

    @Test
    void aWelcomeForgetsTheFailuresBefore(People people, ChoosePassword passwords, SignIn signIn) {
        Person person = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(signIn.attempt(person.email(), "wrong", address)).isEqualTo(new Refused());
            }
            assertThat(signIn.attempt(person.email(), PASSWORD, address)).isEqualTo(new Welcome(person));
        }
    }

    @Test
    void manyTriesAtOnceDoNotPassTogether(People people, ChoosePassword passwords, SignIn signIn) {
        Person person = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        long looked = IntStream.range(0, 12).parallel()
                .mapToObj(i -> signIn.attempt(person.email(), "wrong " + i, "203.0.113." + i))
                .filter(Refused.class::isInstance).count();
        assertThat(looked).isLessThanOrEqualTo(5);
    }

    @Test
    void anAddressWaitsAfterFiftyTries(SignInRecords records, SignIn signIn, TestClock clock) {
        for (int i = 0; i < 50; i++) {
            records.count(SignInRecords.Try.of("account " + i, address, clock.instant()));
        }
        assertThat(signIn.attempt("other" + number + "@anytown.example", PASSWORD, address)).isEqualTo(new Wait(15));
    }

    @Test
    void aLinkIsUsedOnceToChooseAPassword(People people, ChoosePassword passwords, Invitations invitations,
                                          SignIn signIn) {
        Person admin = somebody(people, passwords, PersonState.ACTIVE, Role.ADMINISTRATOR);
        Person invited = add(people, PersonState.INVITED, Role.AGENCY_LEAD);
        String token = invitations.newLink(admin, invited.id());

        assertThat(invitations.holder(token)).contains(invited);
        assertThat(invitations.holder(token)).as("looking changes nothing").contains(invited);
        assertThatThrownBy(() -> invitations.accept(token, "password1234"))
                .isInstanceOf(ChoosePassword.Unacceptable.class);
        assertThat(invitations.accept(token, "four green bottles")).contains(invited.in(PersonState.ACTIVE));
        assertThat(invitations.holder(token)).isEmpty();
        assertThat(invitations.accept(token, "five green bottles")).isEmpty();
        assertThat(signIn.attempt(invited.email(), "four green bottles", address)).isInstanceOf(Welcome.class);
    }

    @Test
    void aLinkEndsAfterAWeekWithANewerOneAndWithTheAccount(People people, ChoosePassword passwords,
                                                           Invitations invitations, Administration administration,
                                                           TestClock clock) {
        Person admin = somebody(people, passwords, PersonState.ACTIVE, Role.ADMINISTRATOR);
        Person invited = add(people, PersonState.INVITED, Role.AGENCY_LEAD);
        String old = invitations.newLink(admin, invited.id());
        String newer = invitations.newLink(admin, invited.id());
        assertThat(invitations.holder(old)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(invitations.holder(newer)).isPresent();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(invitations.holder(newer)).isEmpty();
        assertThat(invitations.accept(newer, "four green bottles")).isEmpty();

        String last = invitations.newLink(admin, invited.id());
        administration.change(admin, invited.in(PersonState.LEFT));
        assertThat(invitations.holder(last)).isEmpty();
        assertThatThrownBy(() -> invitations.newLink(admin, invited.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoManagesPeopleMakesLinks(People people, ChoosePassword passwords, Invitations invitations) {
        Person admin = somebody(people, passwords, PersonState.ACTIVE, Role.ADMINISTRATOR);
        Person business = somebody(people, passwords, PersonState.ACTIVE, Role.BUSINESS_UNIT);
        Person lead = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        assertThatThrownBy(() -> invitations.newLink(lead, business.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.newLink(business, admin.id())).isInstanceOf(NotAllowed.class);
        assertThat(invitations.newLink(business, lead.id())).hasSize(32);
    }

    @Test
    void aChangeActsAtTheNextRequest(People people, ChoosePassword passwords, Administration administration,
                                     SignedIn signedIn, TestClock clock) {
        Person admin = somebody(people, passwords, PersonState.ACTIVE, Role.ADMINISTRATOR);
        Person lead = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        signIn(lead, clock);
        assertThat(signedIn.required()).isEqualTo(lead);
        assertThat(signedIn.may(Permission.UPDATE_ACTIONS)).isTrue();

        administration.change(admin, withRoles(lead, Role.INSPECTOR));
        assertThat(signedIn.may(Permission.UPDATE_ACTIONS)).isFalse();
        clock.set(clock.instant().plusSeconds(1));
        administration.change(admin, lead.in(PersonState.LEFT));
        assertThat(signedIn.person()).isEmpty();
        assertThatThrownBy(signedIn::required).isInstanceOf(NotAllowed.class);
        administration.change(admin, lead);
        assertThat(signedIn.person()).as("the session from before the leave").isEmpty();
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne(People people, ChoosePassword passwords, SignedIn signedIn,
                                                TestClock clock) {
        Person lead = somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD);
        signIn(lead, clock);
        clock.set(clock.instant().plusSeconds(1));
        assertThat(passwords.change(lead, "not the password", "four green bottles")).isFalse();
        assertThat(signedIn.person()).isPresent();
        assertThat(passwords.change(lead, PASSWORD, "four green bottles")).isTrue();
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHours(People people, ChoosePassword passwords, SignedIn signedIn, TestClock clock) {
        signIn(somebody(people, passwords, PersonState.ACTIVE, Role.AGENCY_LEAD), clock);
        clock.set(clock.instant().plus(Duration.ofHours(12)));
        assertThat(signedIn.person()).isPresent();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void theLinkForTheFirstAdministratorIsForAnEmptyBoardOnly(People people, FirstAdministrator firstAdministrator) {
        add(people, PersonState.ACTIVE, Role.AGENCY_LEAD);
        assertThat(firstAdministrator.newLink()).isEmpty();
        assertThat(firstAdministrator.isOpen("made up")).isFalse();
        assertThat(firstAdministrator.create("made up", "x@anytown.example", "X", PASSWORD, true)).isEmpty();
    }

    private Person somebody(People people, ChoosePassword passwords, PersonState state, Role... roles) {
        Person person = add(people, state, roles);
        passwords.set(person, PASSWORD);
        return person;
    }

    private Person add(People people, PersonState state, Role... roles) {
        long id = people.add("person" + NEXT.incrementAndGet() + ".signin@anytown.example", "Person " + number, null,
                null, state, Set.of(roles));
        return people.find(id).orElseThrow();
    }

    private static Person withRoles(Person person, Role... roles) {
        return new Person(person.id(), person.email(), person.name(), person.jobTitle(), person.agencyId(),
                person.state(), Set.of(roles));
    }

    private static void signIn(Person person, TestClock clock) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(person, clock.instant()));
    }

    private static long shortest(Runnable attempt) {
        return Stream.generate(() -> {
            long start = System.nanoTime();
            attempt.run();
            return System.nanoTime() - start;
        }).limit(5).min(Long::compare).orElseThrow();
    }
}
