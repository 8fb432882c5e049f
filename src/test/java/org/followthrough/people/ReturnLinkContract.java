package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.schedule.Progress.UNHEARD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.chasing.SecondTry;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Given;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.schedule.Period;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one-time link of a digest, from the chase that decides on it to the session it opens, on one of the databases. */
abstract class ReturnLinkContract {

    private static final String HERE = "192.0.2.9";
    private static final Period ANY = new Period("any", TestClock.TODAY);

    private ReturnLinks links;
    private Administration administration;
    private Chasing chasing;
    private Register register;
    private Plans plans;
    private TestClock clock;
    private TransactionTemplate transaction;
    private Anytown anytown;
    private String late;
    private String elsewhere;
    private Person healthLead;

    @BeforeEach
    void aLateActionOfAnAgencyThatChoosesLinks(Anytown anytown, ReturnLinks links, Administration administration,
            Chasing chasing, ChasingSwitch onOff, Register register, Plans plans, TestClock clock,
            PlatformTransactionManager transactions) {
        this.anytown = anytown;
        this.links = links;
        this.administration = administration;
        this.chasing = chasing;
        this.register = register;
        this.plans = plans;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        onOff.turn(anytown.businessUnit, true);
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        long recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, LocalDate.of(2026, 11, 18));
        elsewhere = anytown.action(review, recommendation, LocalDate.of(2026, 11, 18));
        healthLead = anytown.person("health.lead", anytown.health, Role.AGENCY_LEAD);
        anytown.lead(elsewhere, new Lead(anytown.health, healthLead.id(), null));
        anytown.issue(review);
        administration.chooseReturnLinks(anytown.businessUnit, anytown.police, true);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyLeadsOfAgenciesThatChooseItHaveAPlaceForALink(ReturnChoices choices, Covers covers) {
        Person deputy = anytown.person("police.deputy", anytown.police, Role.AGENCY_LEAD);
        covers.arrange(anytown.policeLead, anytown.policeLead.id(), deputy.id(), TestClock.TODAY,
                TestClock.TODAY.plusDays(30));
        Person unwilling = anytown.person("police.unwilling", anytown.police, Role.AGENCY_LEAD);
        choices.want(unwilling, false);
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        long recommendation = anytown.recommendation(review);
        String theirs = anytown.action(review, recommendation, LocalDate.of(2026, 11, 18));
        anytown.lead(theirs, new Lead(anytown.police, unwilling.id(), null));
        String nobodys = anytown.action(review, recommendation, LocalDate.of(2026, 11, 18));
        anytown.lead(nobodys, new Lead(anytown.police, null, null));
        anytown.issue(review);

        chasing.run(ANY, UNHEARD);

        assertThat(text(anytown.policeLead)).contains("Update this action:\nhttp",
                "\n\n" + OneTimeLink.PLACE + "\n\n");
        assertThat(text(deputy)).contains(late, OneTimeLink.PLACE);
        assertThat(text(unwilling)).contains(theirs).doesNotContain(OneTimeLink.PLACE);
        assertThat(text(anytown.policeCoordinator)).as("told in place of nobody").contains(nobodys)
                .doesNotContain(OneTimeLink.PLACE);
        assertThat(text(healthLead)).contains(elsewhere).doesNotContain(OneTimeLink.PLACE);
    }

    @Test
    void theLinkIsTheSameAtEachTryAndLiesNowhere(Events events, Outbox outbox) {
        Message digest = chased();
        String token = token(digest);
        clock.set(clock.instant().plus(Duration.ofHours(6)));
        assertThat(token(digest)).isEqualTo(token);

        String mark = token.substring(token.indexOf('.') + 1);
        assertThat(register.text(digest.id()) + register.html(digest.id()) + digest
                + register.aboutOf(digest.id())).doesNotContain(mark);
        assertThat(events.of("message/" + digest.id(), 0, 10)).singleElement()
                .matches(made -> made.kind().equals("RETURN_LINK_MADE") && !made.toString().contains(mark));

        Person lead = anytown.policeLead;
        long again = transaction.execute(status -> outbox.writeAgain(digest,
                new Recipient(lead.id(), lead.name(), lead.email()), "Sent again"));
        String another = token(register.find(again).orElseThrow());
        assertThat(another).isNotEqualTo(token);
        assertThat(links.find(another, HERE)).get().matches(offer -> offer.person().pass().references()
                .equals(Set.of(late)));
    }

    @Test
    void itReachesTheActionsOfTheMessageThatAreStillTheirs(Updates updates) {
        Person lead = links.use(token(chased()), HERE).orElseThrow();
        assertThat(plans.reachedByLink(lead)).extracting(Action::reference).containsExactly(late);
        Action before = plans.find(lead, late).orElseThrow();
        updates.give(lead, late, before.currentVersion(), Given.only(new Update(Progress.IN_PROGRESS,
                Confidence.ON_TRACK, "Half are trained", null, null, null, null)));
        assertThat(plans.versionsByLink(before)).containsExactly(before.currentVersion() + 1);
        assertThat(plans.updatedByLink(lead.pass().messageId())).containsExactly(late);
        assertThat(plans.find(lead, elsewhere)).isEmpty();
    }

    @Test
    void ofManyWhoUseItAtOnceOneComesIn() {
        String token = token(chased());
        long in = IntStream.range(0, 8).parallel().filter(i -> links.use(token, HERE).isPresent()).count();
        assertThat(in).isEqualTo(1);
        assertThat(links.find(token, HERE)).isEmpty();
    }

    @Test
    void itEndsWithTheSeventhDay() {
        String token = token(chased());
        clock.set(LocalDate.of(2026, 11, 27).atTime(23, 59).atZone(ZoneOffset.UTC).toInstant());
        assertThat(links.find(token, HERE)).isPresent();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(links.find(token, HERE)).isEmpty();
        assertThat(links.use(token, HERE)).isEmpty();
    }

    @Test
    void whateverStopsItEndsTheSessionToo(ReturnChoices choices, SignedIn signedIn, Outbox outbox) {
        Person business = anytown.businessUnit;
        Person lead = anytown.policeLead;
        Person moved = new Person(lead.id(), "moved." + lead.email(), lead.name(), null, lead.agencyId(),
                lead.state(), lead.roles());
        Map<String, Runnable> stops = Map.of(
                "stopped by the reader", () -> choices.stop(lead, lead.id()),
                "stopped by the business unit", () -> choices.stop(business, lead.id()),
                "unwanted", () -> choices.want(lead, false),
                "the agency", () -> administration.chooseReturnLinks(business, anytown.police, false),
                "locked", () -> administration.change(business, lead.in(PersonState.LOCKED)),
                "left", () -> administration.change(business, lead.in(PersonState.LEFT)),
                "another address", () -> administration.change(business, moved));
        LocalDate day = TestClock.TODAY;
        for (var stop : stops.entrySet()) {
            choices.want(lead, true);
            administration.change(business, lead);
            administration.chooseReturnLinks(business, anytown.police, true);
            day = day.plusDays(1);
            String used = token(written(outbox, day));
            String open = token(written(outbox, day.plusYears(1)));
            Person in = links.use(used, HERE).orElseThrow();
            SecurityContextHolder.getContext().setAuthentication(SignedIn.as(in, clock.instant()));
            assertThat(signedIn.required().pass()).isEqualTo(in.pass());

            clock.set(clock.instant().plusSeconds(1));
            stop.getValue().run();
            assertThat(links.find(open, HERE)).as(stop.getKey()).isEmpty();
            assertThat(links.use(open, HERE)).as(stop.getKey()).isEmpty();
            assertThat(signedIn.person()).as(stop.getKey()).isEmpty();
        }
        assertThat(choices.live(lead.id())).isZero();
    }

    @Test
    void aSessionEndsAfterTwoHours(SignedIn signedIn) {
        Person in = links.use(token(chased()), HERE).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(in, clock.instant()));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        assertThat(signedIn.person()).isPresent();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void withAnotherKeyNoLinkThatWasSentWorks() {
        Message digest = chased();
        links.send(digest.id(), anytown.policeLead.id());
        String token = ReturnToken.of(links.of(digest.id()).orElseThrow(), new Seal(new byte[32])).toString();
        assertThat(links.find(token, HERE)).isEmpty();
        assertThat(links.use(token, HERE)).isEmpty();
        assertThat(links.find(token(digest), HERE)).isPresent();
    }

    @Test
    void usesAndVainTriesAreOnRecord(Events events) {
        Message digest = chased();
        String token = token(digest);
        links.use(token, HERE);
        links.use(token, HERE);
        assertThat(events.of(PeopleEvent.subject(anytown.policeLead.id()), 0, 10)).extracting(Event::kind)
                .containsExactly("RETURN_LINK_REFUSED", "RETURN_LINK_USED");
        assertThat(links.of(digest.id())).get().matches(link -> link.usedAt().equals(clock.instant()));
    }

    private Message chased() {
        chasing.run(ANY, UNHEARD);
        return of(anytown.policeLead);
    }

    private Message written(Outbox outbox, LocalDate day) {
        Person lead = anytown.policeLead;
        transaction.executeWithoutResult(status -> outbox.write(Draft.of("digest", new Recipient(lead.id(),
                lead.name(), lead.email()), "", day.toString(), "Actions to update", OneTimeLink.PLACE, "Test",
                List.of(new About(late, "/actions/" + late, "Overdue")))));
        return register.search(new RegisterSearch(lead.email(), Set.of()), 0, 100).stream()
                .filter(message -> message.period().equals(day.toString())).findFirst().orElseThrow();
    }

    private String text(Person person) {
        return register.text(of(person).id());
    }

    private Message of(Person person) {
        return register.search(new RegisterSearch(person.email(), Set.of()), 0, 1).get(0);
    }

    /** What stands in the link of a message as it is sent. */
    private String token(Message message) {
        return links.send(message.id(), message.recipientId()).orElseThrow().path().substring("/return/".length());
    }
}
