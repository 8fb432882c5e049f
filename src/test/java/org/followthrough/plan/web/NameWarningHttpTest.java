package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.plan.Action;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Milestone;
import org.followthrough.review.ReviewEvent;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever writes words that look as if they named a child is asked before they are saved. */
class NameWarningHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private String reference;
    private String path;

    @BeforeEach
    void anActionOfTheReader(Anytown anytown, Plans plans) {
        this.anytown = anytown;
        this.plans = plans;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 12, 11));
        anytown.issue(review);
        path = "/actions/" + reference;
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(anytown.policeLead.id()));
    }

    @Test
    void aNoteThatLooksAsIfItNamedAChildIsAskedAboutAndNothingIsLost(Events events) {
        assertThat(visitor.open(path + "/update").body()).doesNotContain("Save as it is");
        Map<String, String> fields = typed(Map.of("where", "AT_RISK", "note", "Seen with her son Quillon & baby Mia",
                "evidence", "Held at the station", "goOn", "false"));
        String page = visitor.upload(path + "/update", fields, "files", "register.pdf",
                SampleFiles.pdf("register")).body();

        assertThat(page).contains("<h1", "Does this update name a child?",
                "<mark>Quillon</mark> &amp; baby <mark>Mia</mark>",
                "Go back and change it", "Save as it is", "Held at the station");
        assertThat(now().state().note()).isNull();

        String action = visitor.actionOf(path + "/update", page);
        fields.remove("save");
        Map<String, String> back = new HashMap<>(fields);
        back.put("goBack", "");
        assertThat(visitor.post(action, back).body()).doesNotContain("<mark>", "Save as it is")
                .contains("Quillon", "register.pdf", "Save update");
        fields.put("saveAsItIs", "");
        visitor.post(action, fields);

        assertThat(now().state().note()).isEqualTo("Seen with her son Quillon & baby Mia");
        assertThat(now().state().evidenceCount()).isEqualTo(2);
        List<Event> recorded = events.of("action/" + reference, 0, 9);
        assertThat(recorded).extracting(Event::kind).contains(ReviewEvent.NAME_WARNING_HEEDED.name(),
                ReviewEvent.NAME_WARNING_KEPT.name());
        assertThat(recorded).allMatch(event -> event.detail() == null || !event.detail().contains("Quillon"));
    }

    @Test
    void evidenceInWordsIsAskedAboutAndItsFilesStay(EvidenceStore evidence) {
        Map<String, String> fields = typed(Map.of("evidence", "The file of her son Quillon"));
        String page = visitor.upload(path + "/evidence", fields, "files", "register.pdf", SampleFiles.pdf("register"))
                .body();

        assertThat(page).contains("Do these words name a child?", "her son <mark>Quillon</mark>");
        assertThat(evidence.of(anytown.policeLead, now())).isEmpty();
        answer(page, path + "/evidence", fields, "saveAsItIs");
        assertThat(evidence.of(anytown.policeLead, now())).hasSize(2);
    }

    @Test
    void milestonesAndWhyTheyMoveAreAskedAbout() {
        Map<String, String> fields = typed(Map.of("text0", "Visit her son Quillon", "due0-day", "30", "due0-month",
                "11", "due0-year", "2026"));
        String page = visitor.fillIn(path + "/milestones", fields).body();

        assertThat(page).contains("Do these words name a child?", "<mark>Quillon</mark>");
        assertThat(now().state().milestones()).isEmpty();
        assertThat(answer(page, path + "/milestones", fields, "goBack")).contains("Visit her son Quillon",
                "Save milestones").doesNotContain("<mark>");
        answer(page, path + "/milestones", fields, "saveAsItIs");
        assertThat(now().state().milestones()).extracting(Milestone::text).containsExactly("Visit her son Quillon");
    }

    private String answer(String page, String form, Map<String, String> fields, String button) {
        Map<String, String> answer = new HashMap<>(fields);
        answer.remove("save");
        answer.put(button, "");
        return visitor.post(visitor.actionOf(form, page), answer).body();
    }

    private Map<String, String> typed(Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("startedFrom", String.valueOf(now().currentVersion()));
        fields.put("save", "");
        return fields;
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }
}
