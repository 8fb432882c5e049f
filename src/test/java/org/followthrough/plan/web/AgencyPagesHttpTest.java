package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a co-ordinator reads and presses, over real HTTP without JavaScript. */
class AgencyPagesHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private People people;
    private String late;
    private String own;

    @BeforeEach
    void board(Anytown anytown, People people, Plans plans) {
        this.people = people;
        this.plans = plans;
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        long recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, TODAY.minusDays(20));
        anytown.action(review, recommendation, TODAY.plusDays(60));
        anytown.issue(review);
        own = "/agency/" + people.agency(anytown.police).orElseThrow().ref();
    }

    @Test
    void theAgencysPageSaysWhoIsBehindInASentenceAndATable() {
        String page = as(anytown.policeCoordinator, own);
        assertThat(page).contains("1 of 2 actions led by " + anytown.policeName() + " is overdue",
                "1 person is behind. 2 updates are owed, the first due 30 November.", "20 days overdue", "Arrange cover",
                "Nobody stands in for anybody now", ">My agency");
        assertThat(visitor.get("/agency").headers().firstValue("Location").orElse("")).endsWith(own);
        assertThat(get(anytown.person("nurse", anytown.health, Role.AGENCY_COORDINATOR), own).statusCode())
                .isEqualTo(403);
        assertThat(get(anytown.policeLead, own).statusCode()).isEqualTo(403);
        assertThat(get(anytown.businessUnit, own).statusCode()).isEqualTo(200);
    }

    @Test
    void aLeaversActionsAreHandedOverAfterALookAtHowMany() {
        Person heir = anytown.person("police.heir", anytown.police, Role.AGENCY_LEAD);
        people.change(anytown.policeLead.in(PersonState.LEFT));
        assertThat(as(anytown.policeCoordinator, own))
                .contains("cannot lead actions here any more and still leads 2 actions", "Hand them over");
        String path = own + "/hand-over/" + anytown.policeLead.id();
        assertThat(visitor.fillIn(path, Map.of("lead", "", "choose", "")).body())
                .contains("Select who takes them over");

        String check = visitor.follow(visitor.fillIn(path, Map.of("lead", String.valueOf(heir.id()), "choose", "")))
                .body();
        assertThat(check).contains("Hand over 2 actions of", "2 actions go from", heir.name() + " hears of it with the next reminders");
        assertThat(lead()).as("nothing yet").isEqualTo(anytown.policeLead.id());

        String done = visitor.follow(visitor.fillIn(path + "?to=" + heir.id(), Map.of("handOver", ""))).body();
        assertThat(done).contains("2 actions went from").doesNotContain("any more and still leads");
        assertThat(lead()).isEqualTo(heir.id());
    }

    @Test
    void aLeadSaysItIsNotTheirsAndTheCoordinatorNamesWhoLeads() {
        Person heir = anytown.person("police.heir", anytown.police, Role.AGENCY_LEAD);
        assertThat(as(anytown.policeLead, "/")).contains("not-mine?action=" + late);
        assertThat(visitor.fillIn("/not-mine?action=" + late, Map.of("which", late, "why", "", "save", "")).body())
                .contains("Enter why it is not yours");
        assertThat(visitor.follow(visitor.fillIn("/not-mine?action=" + late, Map.of("which", late, "why",
                "The training unit does this", "save", ""))).body()).contains("We have asked who leads " + late);

        assertThat(as(anytown.policeCoordinator, own)).contains("Their leads say these are not theirs",
                "The training unit does this");
        String form = visitor.open("/actions/" + late + "/lead").body();
        assertThat(form).contains("Who leads " + late + "?", "says it is not theirs", heir.name());
        int version = plans.find(anytown.businessUnit, late).orElseThrow().currentVersion();
        String saved = visitor.follow(visitor.fillIn("/actions/" + late + "/lead", Map.of("lead",
                String.valueOf(heir.id()), "startedFrom", String.valueOf(version), "save", ""))).body();
        assertThat(saved).contains(heir.name() + " leads " + late).doesNotContain("Their leads say these");
        assertThat(lead()).isEqualTo(heir.id());
    }

    private long lead() {
        return plans.find(anytown.businessUnit, late).orElseThrow().state().lead().personId();
    }

    private java.net.http.HttpResponse<String> get(Person person, String path) {
        return visitor.get(path, KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private String as(Person person, String path) {
        return get(person, path).body();
    }
}
