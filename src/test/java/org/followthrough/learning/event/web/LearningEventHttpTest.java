package org.followthrough.learning.event.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.Subject;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEventDocuments;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Taught;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Training and events as the business unit records them and others read them. */
class LearningEventHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private String police;

    @BeforeEach
    void board(Anytown anytown, People people) {
        APP.clock().reset();
        this.anytown = anytown;
        police = people.agency(anytown.police).orElseThrow().ref();
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private Map<String, String> typed(String title, String came) {
        return new HashMap<>(Map.of("title", title, "heldOn-day", "3", "heldOn-month", "11", "heldOn-year", "2026",
                "place", "Online", "came-" + police, came, "startedFrom", "0", "save", ""));
    }

    @Test
    void isRecordedCountedAndCorrected() {
        String title = "Conference of " + anytown.policeName();
        var recorded = visitor.fillIn("/learning/events/new", typed(title, "17"));
        String path = recorded.headers().firstValue("Location").orElseThrow(() ->
                new AssertionError(PageText.of(recorded.body()))).replaceAll(".*(/learning/events/\\d+).*", "$1");
        assertThat(PageText.of(visitor.get(path).body())).contains("17 people came from one agency", "Recorded");
        assertThat(PageText.of(visitor.get("/learning/events?year=2026&q=" + title.replace(" ", "+")).body()))
                .contains("One event, 17 people from one agency", "Most people came from " + anytown.policeName());
        assertThat(visitor.get("/learning-files/events.csv?year=2026").body()).contains(title, "," + 17 + ",");

        Map<String, String> right = typed(title, "18");
        right.put("startedFrom", "1");
        visitor.fillIn(path + "/correct", right);
        assertThat(PageText.of(visitor.get(path).body())).contains("18 people came", "Corrected");
        assertThat(PageText.of(visitor.fillIn(path + "/correct", right).body())).contains("corrected this event on");
        signIn(anytown.policeLead);
        assertThat(PageText.of(visitor.get(path).body())).contains("18 people came").doesNotContain("Correct this event");
        assertThat(visitor.get(path + "/correct").statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        String page = visitor.get("/learning/events/new").body();
        Map<String, String> fields = typed("Nearly lost", "17");
        fields.put("draft", page.replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1"));
        APP.visitor().post(visitor.actionOf("/learning/events/new", page), fields);
        assertThat(visitor.get("/learning/events/new").body()).contains("Nearly lost", "value=\"17\"", "Discard draft");
        fields.remove("draft");
        visitor.fillIn("/learning/events/new", fields);
        assertThat(visitor.get("/learning/events/new").body()).doesNotContain("Nearly lost", "Discard draft");
    }

    @Test
    void whoMayNotReadItsBriefingLeavesItThere(LearningEvents events, Briefings briefings, Plans plans) {
        Review restricted = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, TODAY.minusYears(2), null, null));
        long briefing = briefings.begin(anytown.businessUnit, Subject.of(plans.recommendation(
                anytown.recommendation(restricted)).orElseThrow()), new BriefingText("t", "a", "b", "c", "d", null));
        long id = events.add(anytown.businessUnit, new Held("A day", TODAY, "Online", null, new Taught(null, briefing,
                null, Set.of()), Map.of(), false));
        String correct = "/learning/events/" + id + "/correct";
        Map<String, String> right = typed("A better day", "3");
        right.put("startedFrom", "1");

        signIn(anytown.person("other.unit", null, Role.BUSINESS_UNIT));
        visitor.fillIn(correct, right);
        assertThat(events.find(id).orElseThrow().held()).satisfies(held -> {
            assertThat(held.title()).isEqualTo("A better day");
            assertThat(held.taught().briefingId()).isEqualTo(briefing);
        });
        signIn(anytown.businessUnit);
        right.put("startedFrom", "2");
        visitor.fillIn(correct, right);
        assertThat(events.find(id).orElseThrow().held().taught().briefingId()).as("chosen: none").isNull();
    }

    @Test
    void whatIsNoNumberOrStillToComeIsSaid() {
        assertThat(PageText.of(visitor.fillIn("/learning/events/new", typed("A day", "some")).body()))
                .contains("Enter a whole number");
        Map<String, String> late = typed("A day", "3");
        late.put("heldOn-year", "2027");
        assertThat(PageText.of(visitor.fillIn("/learning/events/new", late).body())).contains("must be today or in the past");
        assertThat(visitor.get("/learning/events?year=soon").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/learning-files/events.csv?year=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void theFileIsReadByEverybody() {
        visitor.fillIn("/learning/events/new", typed("A day", "3"));
        assertThat(VeraPdf.failures(APP.bean(Documents.class).file(APP.bean(LearningEventDocuments.class)
                .make(LearningEventSearch.ALL), DocumentForm.PDF))).isEmpty();
    }
}
