package org.followthrough.chasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.people.Administration;
import org.followthrough.people.ChoosePassword;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.ReturnLinks;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.CameByLink;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one-time link of a digest over real HTTP: looked at, used, refused; and the session it opens. */
class ReturnHttpTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int TRIES = 7;
    private static final String PASSWORD = "three green bottles";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "return")
            .with("follow-through.sign-in.tries-per-address", String.valueOf(TRIES))
            .with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Person lead;
    private String reference;
    private String other;
    private CameByLink link;

    @BeforeEach
    void aDigestAboutOneOfTwoActions(Anytown anytown, ChoosePassword passwords) {
        APP.clock().reset();
        this.anytown = anytown;
        lead = anytown.policeLead;
        passwords.setForDemonstration(Set.of(lead.id()), PASSWORD);
        Review review = anytown.draftReview(LocalDate.of(2026, 11, 2));
        long recommendation = anytown.recommendation(review);
        reference = anytown.action(review, recommendation, "Train officers", LocalDate.of(2026, 11, 18));
        other = anytown.action(review, recommendation, "Write guidance", LocalDate.of(2026, 11, 18));
        anytown.issue(review);
        link = new CameByLink(APP, anytown.businessUnit, lead, reference);
    }

    @Test
    void lookingAtItChangesNothingHoweverOften() {
        String path = link.path();
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.body()).contains("Update your action without signing in", lead.name(),
                    anytown.policeName(), "until 27 November 2026", "Continue").doesNotContain("Train officers");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(page.headers().firstValue("Referrer-Policy").orElse("")).isEqualTo("same-origin");
        }
        assertThat(visitor.head(path).statusCode()).isEqualTo(200);
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.get("/").statusCode()).as("nobody is in").isEqualTo(302);

        visitor.fillIn(path, Map.of("goOn", ""));
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theButtonOpensTheActionsOfTheMessageAndOnlyThem() {
        HttpResponse<String> in = visitor.fillIn(link.path(), Map.of("goOn", ""));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/").doesNotContain("return");
        String home = visitor.follow(in).body();
        assertThat(home).contains("Train officers", "You came by a link from an e-mail", "Sign in for everything else",
                "Sign out").doesNotContain("Write guidance", "not-mine", "href=\"plans\"", "href=\"me\"",
                "href=\"help\"", "site-search");

        HttpResponse<String> saved = visitor.fillIn("/actions/" + reference + "/update", Map.of("where", "ON_TRACK",
                "note", "Half are trained", "startedFrom", "2", "save", ""));
        assertThat(visitor.follow(saved).body()).contains(reference + " updated");
        String history = as(anytown.businessUnit).get("/actions/" + reference).body();
        assertThat(history).contains("Half are trained", "by a one-time link from an e-mail");
        assertThat(as(anytown.businessUnit).get("/register/" + link.messageId()).body()).contains(
                "Used on 20 November 2026 at 12pm", "Updated through it: " + reference);
    }

    @Test
    void anythingElseAsksToSignIn() {
        visitor.fillIn(link.path(), Map.of("goOn", ""));
        for (String path : List.of("/me", "/me/links", "/me/calendar", "/plans", "/actions", "/search?q=train", "/help",
                "/not-mine", "/actions/" + reference, "/cover/" + lead.id(), "/actions/" + reference + "/milestones")) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 303);
            assertThat(answer.headers().firstValue("Location").orElse("")).as(path).contains("/sign-in?next=");
        }
        assertThat(visitor.get("/actions/" + other + "/update").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/actions.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormMadeUpForAnotherActionChangesNothing(Plans plans) {
        visitor.fillIn(link.path(), Map.of("goOn", ""));
        for (String page : List.of("/update", "/no-change", "/evidence", "/milestones", "/edit")) {
            HttpResponse<String> answer = visitor.post("/actions/" + other + page + "?-1.-form", Map.of("where",
                    "ON_TRACK", "note", "x", "evidence", "x", "startedFrom", "2", "save", ""));
            assertThat(answer.statusCode()).as(page).isIn(401, 403, 404);
        }
        visitor.post("/actions/" + reference + "/update?-1.-form", Map.of("where", "ON_TRACK", "note", "x",
                "receivedFrom", "true", "startedFrom", "2", "save", ""));
        assertThat(plans.find(lead, other).orElseThrow().currentVersion()).isEqualTo(2);
    }

    @Test
    void itWorksOnceAndWhatIsPostedAgainIsRefused() {
        String path = link.path();
        String action = visitor.actionOf(path, visitor.get(path).body());
        Visitor second = APP.visitor();
        visitor.post(action, Map.of("goOn", ""));
        HttpResponse<String> again = second.follow(second.post(action, Map.of("goOn", "")));
        assertThat(again.body()).contains("This link cannot be used", "Sign in as usual").doesNotContain(lead.name());
        assertThat(second.get("/").statusCode()).isEqualTo(302);
        assertThat(as(anytown.businessUnit).get("/people/" + lead.id()).body()).contains(
                "Came by a link that works once", "Tried a link that was used, too old or stopped");
    }

    @Test
    void aPostFromElsewhereIsRefusedAndOneWithoutLookingIsNot() {
        String path = link.path();
        assertThat(visitor.post(path + "?-1.-form", Map.of("goOn", ""), "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(path + "?-1.-form", Map.of("goOn", ""), "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        assertThat(visitor.post(path + "?-1.-form", Map.of("goOn", "")).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionGetsANewIdAndSigningInReplacesIt() {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(anytown.businessUnit.id()));
        String before = sessionId();
        visitor.fillIn(link.path(), Map.of("goOn", ""));
        String limited = sessionId();
        assertThat(limited).isNotEqualTo(before);
        assertThat(visitor.get("/plans").statusCode()).isEqualTo(303);

        visitor.signIn(lead.email(), PASSWORD);
        assertThat(sessionId()).isNotEqualTo(limited);
        assertThat(visitor.get("/plans").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").body()).contains("Write guidance").doesNotContain("You came by a link");
        String next = new CameByLink(APP, anytown.businessUnit, lead, reference).path();
        assertThat(visitor.get(next).statusCode()).as("who is in keeps the link").isEqualTo(303);
        assertThat(APP.visitor().get(next).body()).contains("Continue");
    }

    @Test
    void usedTooOldStoppedAndMadeUpAreAnsweredAlike(Administration administration) {
        String used = link.path();
        visitor.fillIn(used, Map.of("goOn", ""));
        Person locked = anytown.person("locked" + NEXT.incrementAndGet(), anytown.police, Role.AGENCY_LEAD);
        String ofLocked = new CameByLink(APP, anytown.businessUnit, locked, reference).path();
        administration.change(anytown.businessUnit, locked.in(PersonState.LOCKED));
        String notTheirs = new CameByLink(APP, anytown.businessUnit, anytown.policeCoordinator, reference).path();
        String fresh = new CameByLink(APP, anytown.businessUnit, lead, reference).path();
        String forged = fresh.substring(0, fresh.length() - 2) + "xw";
        String unknown = "/return/nonsense";

        List<String> pages = List.of(used, ofLocked, notTheirs, forged, unknown).stream()
                .map(path -> APP.visitor().get(path).body().replaceAll("return/[^\"?]*", "return/x")).toList();
        assertThat(pages).allSatisfy(page -> assertThat(page).isEqualTo(pages.get(0)));
        APP.clock().set(APP.clock().instant().plus(Duration.ofDays(8)));
        assertThat(APP.visitor().get(fresh).body()).contains("This link cannot be used");
    }

    @Test
    void aLockAnAgencysChoiceAndTimeEndARunningSession(Administration administration) {
        Visitor first = link.visitor();
        administration.chooseReturnLinks(anytown.policeCoordinator, anytown.police, false);
        assertThat(first.get("/").statusCode()).isEqualTo(303);

        Visitor second = new CameByLink(APP, anytown.businessUnit, lead, reference).visitor();
        assertThat(second.get("/").statusCode()).isEqualTo(200);
        APP.clock().set(APP.clock().instant().plus(Duration.ofHours(2)).plusSeconds(1));
        assertThat(second.get("/").statusCode()).as("after two hours").isEqualTo(303);

        Visitor third = new CameByLink(APP, anytown.businessUnit, lead, reference).visitor();
        APP.clock().set(APP.clock().instant().plusSeconds(1));
        administration.change(anytown.businessUnit, lead.in(PersonState.LOCKED));
        assertThat(third.get("/").statusCode()).isEqualTo(303);
        assertThat(third.get("/actions/" + reference + "/update").statusCode()).isEqualTo(303);
    }

    @Test
    void itsReaderStopsItAndWantsNoMore(ReturnLinks links) {
        Visitor limited = link.visitor();
        String open = new CameByLink(APP, anytown.businessUnit, lead, reference).path();
        Visitor own = as(lead);
        assertThat(own.get("/me").body()).contains("Links in your mail that work without signing in");
        assertThat(own.get("/me/links").body()).contains("2 links that were sent to you work");
        own.fillIn("/me/links", Map.of("stop", ""));
        assertThat(limited.get("/").statusCode()).isEqualTo(303);
        assertThat(APP.visitor().get(open).body()).contains("This link cannot be used");

        own.fillIn("/me/links", Map.of("never", ""));
        assertThat(links.offered().test(lead)).isFalse();
        assertThat(own.get("/me/links").body()).contains("You have said that you want no such links.");
        own.fillIn("/me/links", Map.of("again", ""));
        assertThat(links.offered().test(lead)).isTrue();
    }

    @Test
    void theBusinessUnitStopsThemAndAgenciesChoose(ReturnLinks links) {
        Visitor limited = link.visitor();
        Visitor business = as(anytown.businessUnit);
        assertThat(business.get("/people/" + lead.id()).body()).contains("Links that work without signing in");
        String page = "/people/" + lead.id();
        business.post(business.actionOf(page, business.get(page).body(), "links"), Map.of("stopLinks", ""));
        assertThat(limited.get("/").statusCode()).isEqualTo(303);
        assertThat(business.get("/people/" + lead.id()).body()).doesNotContain("Stop them");

        Visitor coordinator = as(anytown.policeCoordinator);
        coordinator.fillIn(agencyPage(), Map.of("turnOff", ""));
        assertThat(links.offered().test(lead)).isFalse();
        coordinator.fillIn(agencyPage(), Map.of("turnOn", ""));
        assertThat(links.offered().test(lead)).isTrue();
    }

    @Test
    void whoGuessesIsHeardNoMoreForAWhile(ReturnLinks links) {
        String token = link.path().substring("/return/".length());
        for (int i = 0; i < TRIES; i++) {
            assertThat(links.find(token, "192.0.2.77")).as("after %d guesses", i).isPresent();
            links.find("1." + "x".repeat(43), "192.0.2.77");
        }
        assertThat(links.find(token, "192.0.2.77")).isEmpty();
        assertThat(links.use(token, "192.0.2.77")).isEmpty();
        assertThat(links.find(token, "192.0.2.78")).as("somebody elsewhere").isPresent();
        APP.clock().set(APP.clock().instant().plus(Duration.ofMinutes(16)));
        assertThat(links.find(token, "192.0.2.77")).isPresent();
    }

    private String agencyPage() {
        return as(anytown.policeCoordinator).get("/agency").headers().firstValue("Location").orElseThrow()
                .replaceFirst("^http://[^/]+", "");
    }

    private static Visitor as(Person person) {
        Visitor visitor = APP.visitor();
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
        return visitor;
    }

    private String sessionId() {
        return visitor.cookies().stream().filter(cookie -> cookie.getName().equals("follow-through"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
    }
}
