package org.followthrough.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.people.Administration;
import org.followthrough.people.ChoosePassword;
import org.followthrough.people.Invitations;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coming in and going out, over real HTTP without JavaScript. */
class SignInHttpTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "three green bottles";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication();

    private final Visitor visitor = APP.visitor();
    private Person admin;

    @BeforeEach
    void anAdministrator() {
        admin = person(Role.ADMINISTRATOR);
    }

    @Test
    void aWrongPasswordKeepsTheAddressAndNotThePassword() {
        HttpResponse<String> page = visitor.signIn(admin.email(), "secret-guess-1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Error: Sign in", "The e-mail address or the password is not right",
                "value=\"" + admin.email() + "\"").doesNotContain("secret-guess-1");
        assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void theAnswerForAnUnknownAccountIsTheSame() {
        String known = visitor.signIn(admin.email(), "wrong").body();
        String unknown = visitor.signIn("nobody.at.all@anytown.example", "wrong").body();
        String left = visitor.signIn(inState(PersonState.LEFT).email(), PASSWORD).body();
        String locked = visitor.signIn(inState(PersonState.LOCKED).email(), PASSWORD).body();
        assertThat(List.of(unknown, left, locked)).allSatisfy(
                page -> assertThat(anonymous(page)).isEqualTo(anonymous(known)));
    }

    @Test
    void tooManyTriesHaveToWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(admin.email(), "wrong").body()).contains("is not right");
        }
        assertThat(visitor.signIn(admin.email(), PASSWORD).body())
                .contains("There were too many tries. Wait 15 minutes, then try again");
    }

    @Test
    void nothingEnteredIsAskedFor() {
        HttpResponse<String> page = visitor.signIn("", "");
        assertThat(page.body()).contains("<a href=\"#email\">Enter your e-mail address</a>",
                "<a href=\"#password\">Enter your password</a>");
    }

    @Test
    void theBrowserMayFillInAndPaste() {
        assertThat(visitor.get("/sign-in").body())
                .containsPattern("(?s)id=\"email\"[^>]*autocomplete=\"username\"|autocomplete=\"username\"[^>]*id=\"email\"")
                .containsPattern("autocomplete=\"current-password\"").doesNotContain("onpaste");
    }

    @Test
    void aDeepLinkIsWhereOneArrives() {
        HttpResponse<String> asked = visitor.get("/people?role=INSPECTOR");
        String signIn = asked.headers().firstValue("Location").orElseThrow();
        assertThat(signIn).endsWith("/sign-in?next=%2Fpeople%3Frole%3DINSPECTOR");
        HttpResponse<String> in = visitor.fillIn("/sign-in?next=%2Fpeople%3Frole%3DINSPECTOR",
                Map.of("email", admin.email(), "password", PASSWORD, "signIn", ""));
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/people?role=INSPECTOR");
        assertThat(visitor.follow(in).body()).contains("<h1 class=\"govuk-heading-l\">People (");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void aLinkToElsewhereIsNotFollowed(String next) {
        String path = "/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<String> in = visitor.fillIn(path,
                Map.of("email", admin.email(), "password", PASSWORD, "signIn", ""));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).isIn("/", APP.url("/"));
    }

    @Test
    void theSessionGetsANewIdAtSignIn(Administration administration) {
        Person lead = person(Role.AGENCY_LEAD);
        visitor.signIn(lead.email(), PASSWORD);
        String before = sessionId();
        APP.clock().set(APP.clock().instant().plusSeconds(1));
        administration.change(admin, lead.in(PersonState.LOCKED));
        administration.change(admin, lead);
        visitor.signIn(lead.email(), PASSWORD);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        assertThat(sessionId()).isNotEqualTo(before);
    }

    @Test
    void whoeverLeavesIsOutAtTheNextRequest(Administration administration) {
        Person business = person(Role.BUSINESS_UNIT);
        visitor.signIn(business.email(), PASSWORD);
        String form = visitor.actionOf("/people/new", visitor.get("/people/new").body());
        APP.clock().set(APP.clock().instant().plusSeconds(1));
        administration.change(admin, business.in(PersonState.LEFT));
        assertThat(visitor.get("/people").headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?next=%2Fpeople");
        assertThat(visitor.post(form, Map.of("save", "")).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/sign-in").body()).as("no name, no navigation").doesNotContain(business.name());
    }

    @Test
    void aRoleTakenAwayActsAtTheNextRequest(Administration administration) {
        Person business = person(Role.BUSINESS_UNIT);
        visitor.signIn(business.email(), PASSWORD);
        administration.change(admin, new Person(business.id(), business.email(), business.name(), null, null,
                PersonState.ACTIVE, Set.of(Role.INSPECTOR)));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void signOutEndsTheSession() {
        visitor.signIn(admin.email(), PASSWORD);
        String cookie = visitor.cookies().get(0).toString();
        assertThat(visitor.post("/sign-out", Map.of()).headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in");
        assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
        assertThat(APP.visitor().get("/me", "Cookie", cookie).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/sign-out").statusCode()).as("only a form signs out").isNotEqualTo(200);
    }

    @Test
    void anAdministratorSeesNoWayToCaseContent() {
        visitor.signIn(admin.email(), PASSWORD);
        assertThat(visitor.get("/me").body()).contains("href=\"more\"").doesNotContain("href=\"plans\"",
                "href=\"actions\"", "href=\"dashboard\"", "href=\"packs\"");
        String more = visitor.get("/more").body();
        assertThat(more).contains("href=\"people\"", "href=\"agencies\"", "href=\"committees\"")
                .doesNotContain("href=\"import\"", "href=\"packs\"");
    }

    @Test
    void anInvitationIsOpenedAsOftenAsOneLikesAndUsedOnce(Invitations invitations) {
        Person invited = inState(PersonState.INVITED);
        String path = "/invitation/" + invitations.newLink(admin, invited.id());
        assertThat(visitor.get(path).body()).contains("Choose a password", invited.email());
        assertThat(visitor.get(path).body()).contains("Choose a password");
        HttpResponse<String> weak = visitor.fillIn(path, Map.of("chosen", "password1234", "save", ""));
        assertThat(weak.body()).contains("Choose a password that is harder to guess. Many people use this one.");
        HttpResponse<String> in = visitor.fillIn(path, Map.of("chosen", "four green bottles", "save", ""));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me").body()).contains(invited.name());
        assertThat(APP.visitor().get(path).body()).contains("This link can no longer be used")
                .doesNotContain(invited.email(), "id=\"chosen\"");
        assertThat(APP.visitor().signIn(invited.email(), "four green bottles").statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordSignsOneOutEverywhereElse() {
        Person lead = person(Role.AGENCY_LEAD);
        Visitor elsewhere = APP.visitor();
        elsewhere.signIn(lead.email(), PASSWORD);
        visitor.signIn(lead.email(), PASSWORD);
        String before = sessionId();
        APP.clock().set(APP.clock().instant().plusSeconds(1));
        assertThat(visitor.fillIn("/me", Map.of("current", "wrong", "chosen", "four green bottles", "save", "")).body())
                .contains("The current password is not right");
        HttpResponse<String> saved = visitor.fillIn("/me",
                Map.of("current", PASSWORD, "chosen", "four green bottles", "save", ""));
        assertThat(visitor.follow(saved).body()).contains("Your new password is saved.");
        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(elsewhere.get("/me").statusCode()).isEqualTo(303);
    }

    private String sessionId() {
        return visitor.cookies().stream().filter(cookie -> cookie.getName().equals("follow-through"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
    }

    private static String anonymous(String page) {
        return page.replaceAll("value=\"[^\"]*@anytown.example\"", "");
    }

    private static Person person(Role... roles) {
        return add(PersonState.ACTIVE, roles);
    }

    private static Person inState(PersonState state) {
        return add(state, Role.AGENCY_LEAD);
    }

    private static Person add(PersonState state, Role... roles) {
        int number = NEXT.incrementAndGet();
        People people = APP.bean(People.class);
        long id = people.add("visitor" + number + "@anytown.example", "Visitor " + number, null, null, state,
                Set.of(roles));
        APP.bean(ChoosePassword.class).setForDemonstration(Set.of(id), PASSWORD);
        return people.find(id).orElseThrow();
    }
}
