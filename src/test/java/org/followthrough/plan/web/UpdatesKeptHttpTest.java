package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.people.People;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Given;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Whatever comes between typing an update and saving it, what was typed is not lost. */
class UpdatesKeptHttpTest extends UpdatePages {

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
    void aFormThatDoesNotSayWhatItStartedFromOverwritesNothing() {
        signIn(anytown.policeLead);
        String form = visitor.open(path + "/update").body();
        Map<String, String> fields = typed(Map.of("where", "AT_RISK", "note", "From nowhere"));
        fields.remove("startedFrom");

        HttpResponse<String> answer = visitor.post(visitor.actionOf(path + "/update", form), fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing is lost", "From nowhere");
        assertThat(now().state().note()).isNull();
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
}
