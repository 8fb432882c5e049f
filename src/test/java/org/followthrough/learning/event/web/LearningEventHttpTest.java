package org.followthrough.learning.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.learning.event.LearningEventDocuments;
import org.followthrough.learning.event.LearningEventSearch;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
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

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
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
                new AssertionError(plain(recorded.body()))).replaceAll(".*(/learning/events/\\d+).*", "$1");
        assertThat(plain(visitor.get(path).body())).contains("17 people came from one agency", "Recorded");
        assertThat(plain(visitor.get("/learning/events?year=2026&q=" + title.replace(" ", "+")).body()))
                .contains("One event, 17 people from one agency", "Most people came from " + anytown.policeName());
        assertThat(visitor.get("/learning-files/events.csv?year=2026").body()).contains(title, "," + 17 + ",");

        Map<String, String> right = typed(title, "18");
        right.put("startedFrom", "1");
        visitor.fillIn(path + "/correct", right);
        assertThat(plain(visitor.get(path).body())).contains("18 people came", "Corrected");
        assertThat(plain(visitor.fillIn(path + "/correct", right).body())).contains("corrected this event on");
        signIn(anytown.policeLead);
        assertThat(plain(visitor.get(path).body())).contains("18 people came").doesNotContain("Correct this event");
        assertThat(visitor.get(path + "/correct").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoNumberOrStillToComeIsSaid() {
        assertThat(plain(visitor.fillIn("/learning/events/new", typed("A day", "some")).body()))
                .contains("Enter a whole number");
        Map<String, String> late = typed("A day", "3");
        late.put("heldOn-year", "2027");
        assertThat(plain(visitor.fillIn("/learning/events/new", late).body())).contains("must be today or in the past");
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
