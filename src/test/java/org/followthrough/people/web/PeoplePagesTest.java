package org.followthrough.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.people.ChoosePassword;
import org.followthrough.people.Agency;
import org.followthrough.people.ChiefOfficer;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What business unit and administrator read and do on the pages about people, without JavaScript. */
class PeoplePagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "three green bottles";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication();

    private final String mark = "Mark" + NEXT.incrementAndGet();
    private final Visitor visitor = APP.visitor();
    private Person business;

    @BeforeEach
    void theBusinessUnitIsSignedIn() {
        business = person(mark + " Business", Role.BUSINESS_UNIT);
        visitor.signIn(business.email(), PASSWORD);
    }

    @Test
    void somebodyIsAddedAndGetsALinkThatIsShownOnce(People people) {
        long police = people.addAgency(people.agencyRefFor(mark), mark + " Police", null, List.of());
        HttpResponse<String> missing =
                visitor.fillIn("/people/new", Map.of("name", "", "email", "not an address", "save", ""));
        assertThat(missing.body()).contains("Enter the person&#039;s name").contains("value=\"not an address\"");
        HttpResponse<String> wrong = visitor.fillIn("/people/new",
                Map.of("name", "Kim New", "email", "kim@", "roles", "AGENCY_LEAD", "save", ""));
        assertThat(wrong.body()).contains("Enter an e-mail address in the correct format",
                "Select the agency this person leads or co-ordinates for");

        String email = mark.toLowerCase() + ".kim@anytown.example";
        HttpResponse<String> added = visitor.fillIn("/people/new", Map.of("name", "Kim <b>New</b>", "email", email,
                "agency", String.valueOf(police), "roles", "AGENCY_LEAD", "save", ""));
        String page = visitor.follow(added).body();
        assertThat(page).contains("Kim &lt;b&gt;New&lt;/b&gt; is added.", "This link is shown only now", mark
                + " Police",
                "Invited. Has not chosen a password yet");
        String token = page.replaceAll("(?s).*/invitation/([\\w-]+).*", "$1");
        assertThat(APP.visitor().get("/invitation/" + token).body()).contains("Choose a password", email);
        Person kim = people.findByEmail(email).orElseThrow();
        assertThat(visitor.get("/people/" + kim.id()).body()).doesNotContain("/invitation/");

        HttpResponse<String> again =
                visitor.fillIn("/people/new", Map.of("name", "Other", "email", email.toUpperCase(), "save", ""));
        assertThat(again.body()).contains("Somebody with this e-mail address is here already");
    }

    @Test
    void somebodyIsLocked(People people) {
        Person lead = person(mark + " Inspector", Role.INSPECTOR);
        String change = "/people/" + lead.id() + "/change";
        assertThat(visitor.get(change).body())
                .contains("value=\"" + lead.email() + "\"", "Cannot sign in until unlocked")
                .doesNotContain("value=\"ADMINISTRATOR\"");
        HttpResponse<String> saved = visitor.fillIn(change, Map.of("name", mark + " Renamed", "email", lead.email(),
                "roles", "INSPECTOR", "state", "LOCKED", "save", ""));
        assertThat(visitor.follow(saved).body())
                .contains(mark + " Renamed is changed.", "Locked. Cannot sign in until unlocked");
        assertThat(people.find(lead.id()).orElseThrow().state()).isEqualTo(PersonState.LOCKED);
    }

    @Test
    void theBusinessUnitHasNoSayOverAdministrators(People people) {
        Person admin = person(mark + " Admin", Role.ADMINISTRATOR);
        assertThat(visitor.get("/people/" + admin.id()).body()).contains(admin.email())
                .doesNotContain("/change\"", "Send a new link");
        assertThat(visitor.get("/people/" + admin.id() + "/change").statusCode()).isEqualTo(403);
        Person lead = person(mark + " Lead", Role.INSPECTOR);
        visitor.fillIn("/people/" + lead.id() + "/change", Map.of("name", lead.name(), "email", lead.email(),
                "roles", "ADMINISTRATOR", "state", "ACTIVE", "save", ""));
        assertThat(people.find(lead.id()).orElseThrow().roles()).as("a role that was not offered")
                .doesNotContain(Role.ADMINISTRATOR);
    }

    @Test
    void theListIsFilteredByItsAddress() {
        person(mark + " One", Role.INSPECTOR);
        person(mark + " Two", Role.BOARD_MEMBER);
        assertThat(visitor.get("/people?q=" + mark).body()).contains("People (3)", mark + " One", mark + " Two");
        assertThat(visitor.get("/people?q=" + mark + "&role=INSPECTOR").body()).contains("People (1)", mark + " One")
                .doesNotContain(mark + " Two");
        assertThat(visitor.get("/people?q=" + mark + "&state=LEFT").body()).contains("Nobody matches this filter.");
        assertThat(visitor.get("/people?agency=x&role=KING&page=9999999999&q=%27%25_").statusCode())
                .as("what cannot be understood").isBetween(200, 404);
    }

    @Test
    void anAgencyGetsItsAliases(People people) {
        HttpResponse<String> saved =
                visitor.fillIn("/agencies/new", Map.of("name", mark + " Social Care", "chief", "Director",
                "aliases", mark + " CSC\n\n" + mark + " Early Help", "save", ""));
        assertThat(visitor.follow(saved).body())
                .contains(mark + " Social Care is saved.", mark + " CSC, " + mark + " Early Help");
        assertThat(people.agencyCalled(mark + " c.s.c.")).isPresent();
        HttpResponse<String> taken =
                visitor.fillIn("/agencies/new", Map.of("name", mark + " Other", "aliases", mark + " csc", "save", ""));
        assertThat(taken.body()).contains("Another agency is called " + mark + " csc already");
        assertThat(visitor.get("/agencies/" + mark.toLowerCase() + "-social-care").body())
                .contains("value=\"Director\"");
    }

    @Test
    void onlyWhoWritesLettersSeesTheChiefOfficersNameAndAddress(People people) {
        String path = "/agencies/" + mark.toLowerCase() + "-fire";
        visitor.fillIn("/agencies/new", Map.of("name", mark + " Fire", "chief", "Chief Fire Officer", "chiefName",
                "Sample Nobody", "address", "1 High Street\nAnytown", "save", ""));
        Agency fire = people.agencyCalled(mark + " Fire").orElseThrow();
        assertThat(people.chiefOfficer(fire.id()))
                .isEqualTo(new ChiefOfficer("Sample Nobody", "Chief Fire Officer", "1 High Street\nAnytown"));
        assertThat(visitor.get(path).body()).contains("Sample Nobody", "1 High Street");

        Visitor administrator = APP.visitor();
        administrator.signIn(person(mark + " Admin", Role.ADMINISTRATOR).email(), PASSWORD);
        assertThat(administrator.get(path).body()).contains("Chief Fire Officer").doesNotContain("Sample Nobody", "1 High");
        administrator.fillIn(path, Map.of("name", mark + " Fire", "chief", "Fire Commissioner", "save", ""));
        assertThat(people.chiefOfficer(fire.id()))
                .isEqualTo(new ChiefOfficer("Sample Nobody", "Fire Commissioner", "1 High Street\nAnytown"));
    }

    @Test
    void anAgencyNobodyKnowsIsNotThere() {
        assertThat(visitor.get("/agencies/no-such-agency").statusCode()).isEqualTo(404);
    }

    @Test
    void aCommitteeGetsItsChairAndMembers() {
        Person chair = person(mark + " Chair", Role.SUBCOMMITTEE_CHAIR);
        HttpResponse<String> saved = visitor.fillIn("/committees/new", Map.of("name", mark + " sub-committee",
                "chair", String.valueOf(chair.id()), "members", String.valueOf(chair.id()), "save", ""));
        assertThat(visitor.follow(saved).body()).contains(mark + " sub-committee is saved.", chair.name());
        assertThat(visitor.get("/committees/" + mark.toLowerCase() + "-sub-committee").body())
                .containsPattern("selected=\"selected\"[^>]*>" + chair.name() + "|" + chair.name());
    }

    @Test
    void othersSeeNoneOfIt() {
        Person lead = person(mark + " Lead", Role.AGENCY_LEAD);
        Visitor other = APP.visitor();
        other.signIn(lead.email(), PASSWORD);
        for (String path : List.of("/people", "/people/new", "/people/" + business.id(),
                "/people/" + business.id() + "/change", "/agencies", "/agencies/new", "/committees", "/committees/new",
                "/more")) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(visitor.get("/people/987654321").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/people/nobody").statusCode()).as("no number").isEqualTo(400);
    }

    private static Person person(String name, Role... roles) {
        People people = APP.bean(People.class);
        long id = people.add("pages" + NEXT.incrementAndGet() + "@anytown.example", name, null, null,
                PersonState.ACTIVE, Set.of(roles));
        APP.bean(ChoosePassword.class).setForDemonstration(Set.of(id), PASSWORD);
        return people.find(id).orElseThrow();
    }
}
