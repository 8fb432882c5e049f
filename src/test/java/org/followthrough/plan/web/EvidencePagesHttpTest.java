package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.PlanEvent;
import org.followthrough.plan.Progress;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.junit.jupiter.api.Test;

/** Evidence given with an update or by itself, over real HTTP without JavaScript. */
class EvidencePagesHttpTest extends UpdatePages {

    @Test
    void aFileStaysWhenSomethingElseIsWrongAndIsSavedWithTheUpdate() {
        signIn(anytown.policeLead);
        String page = visitor.upload(path + "/update", typed(Map.of("where", "COMPLETE")), "files", "register.pdf", PDF)
                .body();
        assertThat(page).contains("Enter what has happened",
                "Files that will be saved with this", "register.pdf", "PDF, 1KB");
        assertThat(evidence.of(anytown.policeLead, now())).isEmpty();

        HttpResponse<String> saved = visitor.fillIn(path + "/update",
                typed(Map.of("where", "COMPLETE", "note", "All trained", "finished-day", "20", "finished-month", "11",
                        "finished-year", "2026")));

        assertThat(visitor.follow(saved).body()).contains(reference + " updated");
        assertThat(now().state().progress()).isEqualTo(Progress.COMPLETE);
        assertThat(visitor.open(path).body()).contains("register.pdf", "given by " + anytown.policeLead.name())
                .doesNotContain("No evidence has been given");
    }

    @Test
    void aFileThatIsNotSavedYetIsRemoved() {
        signIn(anytown.policeLead);
        visitor.upload(path + "/update", typed(Map.of()), "files", "register.pdf", PDF);
        String page = visitor.open(path + "/update").body();
        String button = found("name=\"([^\"]*remove)\"", page);

        String after = visitor.post(visitor.actionOf(path + "/update", page),
                Map.of("note", "Half written", button, "")).body();

        assertThat(after).contains("Half written").doesNotContain("register.pdf");
    }

    @Test
    void whatIsRefusedIsSaidByNameAndTheTextStays() {
        signIn(anytown.policeLead);
        String page = visitor.upload(path + "/update", typed(Map.of("where", "AT_RISK", "note", "Dates agreed")),
                "files", "trojan.pdf", new byte[] {'M', 'Z', 0, 1}).body();
        assertThat(page).contains("trojan.pdf must be a PDF, Word, Excel", "Dates agreed");
        assertThat(now().state().note()).isNull();
    }

    @Test
    void evidenceIsGivenByItselfReplacedAndDownloadedOnlyByWhoMaySeeIt(Events events) {
        signIn(anytown.policeCoordinator);
        assertThat(visitor.fillIn(path + "/evidence", Map.of("save", "")).body())
                .contains("Add a file, or say what evidence there is and where it is held");
        visitor.upload(path + "/evidence", Map.of("save", ""), "files", "R\u00e9gister 1.pdf", PDF);
        long first = evidence.of(anytown.policeLead, now()).get(0).id();
        visitor.fillIn(path + "/evidence", Map.of("evidence", "Held at the station", "replaces",
                String.valueOf(first), "save", ""));

        String page = visitor.open(path).body();
        assertThat(page).contains("Held at the station", "Earlier versions", "Evidence given");
        assertThat(now().version().cause()).isEqualTo(Cause.EVIDENCE_GIVEN);
        String file = found("href=\"\\.\\.(/evidence/" + first + "/[^\"]*)\"", page);
        HttpResponse<byte[]> download = visitor.download(file);
        assertThat(download.body()).isEqualTo(PDF);
        assertThat(download.headers().map()).containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Cache-Control", List.of("private, no-store"))
                .containsEntry("Content-Type", List.of("application/pdf"));
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
                .contains("R%C3%A9gister%201.pdf");
        assertThat(events.of("action/" + reference, 0, 9)).extracting(Event::kind)
                .contains(PlanEvent.EVIDENCE_DOWNLOADED.name());

        signIn(anytown.person("administrator", null, Role.ADMINISTRATOR));
        assertThat(visitor.download(file).statusCode()).isEqualTo(403);
        signIn(anytown.person("stranger", anytown.health, Role.AGENCY_LEAD));
        assertThat(visitor.download("/evidence/999999/x.pdf").statusCode()).isEqualTo(404);
        assertThat(APP.visitor().download(file).statusCode()).isEqualTo(302);
    }

    @Test
    void evidenceIsShownAsAtTheDay() {
        signIn(anytown.policeLead);
        APP.clock().set(TODAY.plusDays(5));
        signIn(anytown.policeLead);
        visitor.upload(path + "/evidence", Map.of("save", ""), "files", "register.pdf", PDF);
        assertThat(visitor.open(path).body()).contains("register.pdf");
        assertThat(visitor.open(path + "?asAt=" + TODAY).body()).contains("No evidence has been given")
                .doesNotContain("register.pdf", "Add evidence");
    }
}
