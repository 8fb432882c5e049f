package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Given;
import org.followthrough.plan.Milestone;
import org.followthrough.plan.PlanEvent;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The update with all that comes with it, by what people read and type, over real HTTP without JavaScript. */
class UpdatePagesHttpTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final byte[] PDF = SampleFiles.pdf("register");

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Updates updates;
    private EvidenceStore evidence;
    private String reference;
    private String path;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Updates updates, EvidenceStore evidence) {
        this.plans = plans;
        this.updates = updates;
        this.evidence = evidence;
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
        path = "/actions/" + reference;
    }

    @AfterEach
    void today() {
        APP.clock().reset();
    }

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

    @Test
    void aLaterDateIsOneOfTheLikelyOnes() {
        signIn(anytown.policeLead);
        String page = visitor.open(path + "/update").body();
        assertThat(page).contains("End of January 2027", "End of February 2027", "Another date");
        visitor.fillIn(path + "/update", typed(Map.of("where", "OFF_TRACK", "note", "Trainer left", "later", "true",
                "when", "2027-01-31", "why", "A new one starts")));
        assertThat(now().state().dates().askedFor()).isEqualTo("2027-01-31");
        assertThat(visitor.open(path + "/update").body())
                .contains("31 January 2027 is asked for and not decided yet");
    }

    @Test
    void aCoordinatorRecordsWhatTheLeadSaid() {
        APP.clock().set(TODAY.plusDays(3));
        signIn(anytown.policeCoordinator);
        Map<String, String> fields = typed(Map.of("where", "AT_RISK", "note", "By phone", "received", "true"));
        assertThat(visitor.fillIn(path + "/update", fields).body()).contains("Select who told you",
                "Enter the day they told you");
        fields.putAll(Map.of("from", String.valueOf(anytown.policeLead.id()), "receivedOn-day", "24",
                "receivedOn-month", "11", "receivedOn-year", "2026"));
        assertThat(visitor.fillIn(path + "/update", fields).body()).contains("must be today or in the past");
        fields.put("receivedOn-day", "21");
        visitor.fillIn(path + "/update", fields);

        assertThat(visitor.open(path).body()).contains("received from " + anytown.policeLead.name(),
                "21 November 2026 (recorded 23 November 2026 at 12pm)");
        signIn(anytown.policeLead);
        assertThat(visitor.open(path + "/update").body()).doesNotContain("what somebody told me");
    }

    @Test
    void anUpdateOfTodayIsPutRightUntilMidnight() {
        signIn(anytown.policeLead);
        visitor.fillIn(path + "/update", typed(Map.of("where", "OFF_TRACK", "note", "Wrong words")));
        assertThat(visitor.open(path).body()).contains("Change this update");
        String form = visitor.open(path + "/correct").body();
        assertThat(form).contains("Wrong words", "value=\"OFF_TRACK\" checked");
        visitor.fillIn(path + "/correct", typed(Map.of("where", "AT_RISK", "note", "Right words")));

        assertThat(visitor.open(path).body()).contains("Update put right", "Put right the same day, as above",
                "Wrong words", "Right words");
        APP.clock().set(London.at(TODAY.plusDays(1), LocalTime.of(0, 1)));
        signIn(anytown.policeLead);
        assertThat(visitor.open(path).body()).doesNotContain("Change this update");
        assertThat(visitor.get(path + "/correct").statusCode()).isEqualTo(403);
    }

    @Test
    void milestonesAreAddedMovedForAReasonAndTickedOffWithAnUpdate() {
        signIn(anytown.policeLead);
        visitor.fillIn(path + "/milestones", saving(Map.of("text0", "Dates agreed", "due0-day", "30", "due0-month",
                "11", "due0-year", "2026", "text1", "All trained", "due1-day", "11", "due1-month", "dec", "due1-year",
                "2026")));
        assertThat(now().state().milestones()).extracting(Milestone::text)
                .containsExactly("Dates agreed", "All trained");
        Map<String, String> moved = saving(Map.of("text0", "Dates agreed", "due0-day", "1", "due0-month", "12",
                "due0-year", "2026", "text1", "All trained", "due1-day", "11", "due1-month", "12", "due1-year",
                "2026"));
        assertThat(visitor.fillIn(path + "/milestones", moved).body())
                .contains("Enter why a date changes or a milestone goes");
        moved.put("reason", "The trainer is ill");
        visitor.fillIn(path + "/milestones", moved);

        visitor.fillIn(path + "/update", typed(Map.of("where", "ON_TRACK", "note", "Agreed", "milestone0", "true",
                "milestone0-done-day", "20", "milestone0-done-month", "11", "milestone0-done-year", "2026")));

        assertThat(now().state().milestones().get(0).doneOn()).isEqualTo(TODAY);
        assertThat(visitor.open(path).body()).contains("Milestone done: Dates agreed, on 20 November 2026",
                "Milestone: Dates agreed, due 30 November 2026, now 1 December 2026", "The trainer is ill",
                "Done 20 November 2026 (due 1 December 2026)");
    }

    @Test
    void whatIsSentAfterTheSessionEndedIsKeptAndComesBack() {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        Visitor later = APP.visitor();
        Map<String, String> fields = typed(Map.of("where", "AT_RISK", "note", "Nearly lost", "later", "true", "when",
                "another", "newDate-day", "1", "newDate-month", "march", "newDate-year", "2027", "draft", token(form)));

        HttpResponse<String> answer = later.follow(later.post(visitor.actionOf(path + "/update", form), fields));

        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.uri().getQuery()).isEqualTo("next=" + path + "/update");
        assertThat(answer.body()).contains("You have been signed out for security. We kept your draft for " + reference
                + ". Sign in to go on.").doesNotContain("Nearly lost");
        later.get("/me", KnownByHeader.HEADER, String.valueOf(anytown.policeLead.id()));
        String back = later.open(path + "/update").body();
        assertThat(back).contains("Nearly lost", "value=\"march\"", "value=\"AT_RISK\" checked", "Discard draft",
                "signed out on 20 November 2026 at 12pm");

        signIn(anytown.policeCoordinator);
        assertThat(visitor.open(path + "/update").body()).doesNotContain("Nearly lost");
        later.fillIn(path + "/update", typed(Map.of("where", "AT_RISK", "note", "Saved now")));
        assertThat(later.open(path + "/update").body()).doesNotContain("Nearly lost", "Discard draft");
    }

    @Test
    void aDraftIsDiscardedAndGoesAfterThirtyDays() {
        keepDraft("Not wanted");
        signIn(anytown.policeLead);
        String page = visitor.open(path + "/update").body();
        assertThat(page).contains("Not wanted");
        visitor.follow(visitor.post(visitor.actionOf(path + "/update", page), Map.of("discardDraft", "")));
        assertThat(visitor.open(path + "/update").body()).doesNotContain("Not wanted");

        keepDraft("Too old");
        APP.clock().set(TODAY.plusDays(31));
        signIn(anytown.policeLead);
        assertThat(visitor.open(path + "/update").body()).doesNotContain("Too old");
    }

    @Test
    void aSessionThatNoLongerCountsKeepsTheTextWithItsFilesLeftOut() {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        APP.clock().set(London.at(TODAY.plusDays(1), LocalTime.of(9, 0)));
        Map<String, String> fields = typed(Map.of("note", "Left open overnight", "draft", token(form)));

        HttpResponse<String> answer = visitor.sendParts(visitor.actionOf(path + "/update", form), fields, "files",
                "register.pdf", PDF);

        assertThat(visitor.follow(answer).body()).contains("We kept your draft for " + reference);
        signIn(anytown.policeLead);
        assertThat(visitor.open(path + "/update").body()).contains("Left open overnight");
    }

    @Test
    void aForgedTokenKeepsNothing() {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        String stolen = token(form).replaceFirst("^\\d+", String.valueOf(anytown.policeCoordinator.id()));
        for (String token : List.of(stolen, "", "1.2.3.4", "..", token(form) + "x")) {
            HttpResponse<String> answer = APP.visitor().post(visitor.actionOf(path + "/update", form),
                    typed(Map.of("note", "Forged", "draft", token)));
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
        }
    }

    @Test
    void whoMayNotUpdateAnyMoreKeepsTheirText(People people) {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        updates.give(anytown.policeLead, reference, now().currentVersion(), Given.only(new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "Done", TODAY, "Register", null, null)));
        anytown.lead(reference, new org.followthrough.plan.Lead(anytown.police, null, null));
        String page = visitor.post(visitor.actionOf(path + "/update", form), with(typed(Map.of("where", "AT_RISK",
                "note", "Still mine?")), "startedFrom", String.valueOf(now().currentVersion()))).body();

        assertThat(page).contains("cannot be updated by you any more", "Still mine?");
    }

    @Test
    void ofTenWhoSaveAtOnceOneIsSavedAndNineSeeTheirTextAgain() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        List<Map<String, String>> forms = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        int started = now().currentVersion();
        for (int number = 0; number < 10; number++) {
            Visitor one = APP.visitor();
            one.get("/me", KnownByHeader.HEADER, String.valueOf(anytown.policeCoordinator.id()));
            actions.add(one.actionOf(path + "/update", one.open(path + "/update").body()));
            forms.add(typed(Map.of("where", "AT_RISK", "note", "Note number " + number + ".")));
            visitors.add(one);
        }
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<HttpResponse<String>> answers = new ArrayList<>();
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int number = 0; number < 10; number++) {
                int own = number;
                sent.add(threads.submit(() -> visitors.get(own).post(actions.get(own), forms.get(own))));
            }
            for (Future<HttpResponse<String>> answer : sent) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(now().currentVersion()).isEqualTo(started + 1);
        int saved = 0;
        for (int number = 0; number < 10; number++) {
            if (answers.get(number).statusCode() >= 300) {
                saved++;
                assertThat(now().state().note()).isEqualTo("Note number " + number + ".");
            } else {
                assertThat(answers.get(number).body()).contains("Note number " + number + ".", "Nothing is lost");
            }
        }
        assertThat(saved).isOne();
    }

    private void keepDraft(String note) {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        APP.visitor().post(visitor.actionOf(path + "/update", form), typed(Map.of("note", note, "draft", token(form))));
    }

    private static String token(String form) {
        return found("name=\"draft\" value=\"([^\"]*)\"", form);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    private Map<String, String> typed(Map<String, String> answers) {
        return with(saving(answers), "goOn", "false");
    }

    private Map<String, String> saving(Map<String, String> answers) {
        return with(with(new HashMap<>(answers), "startedFrom", String.valueOf(now().currentVersion())), "save", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
