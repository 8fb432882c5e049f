package org.followthrough.pack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackReleases;
import org.followthrough.pack.Packs;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Packs as those who make and read them meet them, over real HTTP and without JavaScript. */
class PackHttpTest {

    private static final LocalDate MONTH_END = LocalDate.of(2026, 10, 31);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "packs")
            .with("follow-through.schedule.enabled", "false").with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Person chair;
    private Committee committee;
    private PackMakings makings;

    @BeforeEach
    void board(Anytown anytown, People people, PackMakings makings) {
        APP.clock().reset();
        this.anytown = anytown;
        this.makings = makings;
        chair = anytown.person("committee.chair", null, Role.SUBCOMMITTEE_CHAIR);
        long id = people.addCommittee("c" + chair.id(), "Committee " + chair.id(), chair.id(), null, Set.of());
        committee = people.committee(id).orElseThrow();
        Review review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, id, null,
                false, false, LocalDate.of(2026, 3, 2), null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private Pack draft() {
        return makings.make(anytown.businessUnit, committee.id(), MONTH_END);
    }

    @Test
    void whoMakesAPackSeesHowFarItIsAndEndsAtTheDraft() throws InterruptedException {
        HttpResponse<String> asked = visitor.fillIn("/packs/new", Map.of("whose", String.valueOf(committee.id()),
                "day-day", "31", "day-month", "10", "day-year", "2026", "make", ""));
        String making = asked.headers().firstValue("Location").orElseThrow();
        assertThat(making).contains("/packs/making/");
        HttpResponse<String> page = visitor.follow(asked);
        while (page.body().contains("This page looks again by itself")) {
            assertThat(page.headers().firstValue("Refresh")).contains("2");
            Thread.sleep(200);
            page = visitor.open(making.replaceFirst("https?://[^/]*", ""));
        }
        assertThat(page.body()).contains("1 action is overdue", "This pack is a draft", "Release and send it now");
    }

    @Test
    void aDraftIsWordedReleasedAndReadAndItsPageSaysWhoDid(Register register) {
        Pack draft = draft();
        HttpResponse<String> worded = visitor.fillIn("/packs/" + draft.id() + "/findings",
                Map.of("finding-1", "Police are catching up", "seen", draft.checksum(), "save", ""));
        assertThat(visitor.follow(worded).body()).contains("The words are saved.", "Police are catching up",
                "Reworded; before it said");
        HttpResponse<String> released = visitor.fillIn("/packs/" + draft.id(), Map.of("release", ""));
        assertThat(visitor.follow(released).body()).contains("1 reader is told by e-mail.", chair.name(), "Not yet");

        Message told = register.search(new RegisterSearch(chair.email(), Set.of()), 0, 1).get(0);
        String link = register.text(told.id()).replaceAll("(?s).*(/packs/\\S+).*", "$1");
        assertThat(register.text(told.id())).contains("Police are catching up.").doesNotContain("Child");
        signIn(chair);
        assertThat(visitor.get(link).body()).contains("Police are catching up").doesNotContain("Release and send");
        assertThat(visitor.get("/packs/" + draft.id() + "/read").body()).contains("Police are catching up",
                "Exceptions", "<table", "<svg", "id=\"pack-chart-1-desk");
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/packs/" + draft.id()).body()).contains("Followed the link on 20 Nov 2026",
                "Read it here on 20 Nov 2026");
    }

    @Test
    void aReaderWhoForgesTheButtonsChangesNothing(Packs packs, PackReleases releases) {
        Pack draft = draft();
        String page = visitor.get("/packs/" + draft.id()).body();
        String action = visitor.actionOf("/packs/" + draft.id(), page);
        signIn(chair);
        assertThat(visitor.post(action, Map.of("release", "")).statusCode()).isIn(403, 404);
        assertThat(packs.find(anytown.businessUnit, draft.id()).orElseThrow().isDraft()).isTrue();
        releases.release(anytown.businessUnit, draft.id());
        visitor.post(action, Map.of("again", ""));
        assertThat(packs.count(anytown.businessUnit, committee.id())).isOne();
        assertThat(visitor.get("/pack-files/" + draft.id() + ".csv").body()).contains("Exceptions");
    }

    @Test
    void whatWasTypedOnADraftIsKeptWhenItIsReleasedMeanwhile(PackReleases releases) {
        Pack draft = draft();
        String findings = "/packs/" + draft.id() + "/findings";
        String discard = "/packs/" + draft.id() + "/discard";
        String reword = visitor.actionOf(findings, visitor.get(findings).body());
        String throwAway = visitor.actionOf(discard, visitor.get(discard).body());
        releases.release(anytown.businessUnit, draft.id());

        assertThat(visitor.post(reword, Map.of("finding-1", "Police are catching up", "seen", draft.checksum(), "save",
                "")).body()).contains("Somebody else changed this pack", "Police are catching up");
        assertThat(visitor.post(throwAway, Map.of("reason", "A date is wrong", "discard", "")).body())
                .contains("Somebody else changed this pack", "A date is wrong");
        assertThat(visitor.get(discard).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedWhileSomebodyElseWordedItCanBeSavedOnceItWasSeen(Packs packs) {
        Pack draft = draft();
        String path = "/packs/" + draft.id() + "/findings";
        String reword = visitor.actionOf(path, visitor.get(path).body());
        visitor.fillIn(path, Map.of("finding-1", "Somebody else's words", "seen", draft.checksum(), "save", ""));
        String present = packs.find(anytown.businessUnit, draft.id()).orElseThrow().checksum();

        assertThat(visitor.post(reword, Map.of("finding-1", "Police are catching up", "seen", draft.checksum(), "save",
                "")).body()).contains("Somebody else changed this pack", "Police are catching up", present);
        assertThat(visitor.follow(visitor.post(reword, Map.of("finding-1", "Police are catching up", "seen", present,
                "save", ""))).body()).contains("The words are saved.", "Police are catching up");
    }

    @Test
    void aCopyOpensWithThePasswordTheReaderChose() {
        String path = "/packs/" + draft().id() + "/copy";
        assertThat(visitor.fillIn(path, Map.of("password", "short", "again", "short", "download", "")).body())
                .contains("The password must be 12 characters or more");
        HttpResponse<String> copy = visitor.fillIn(path, Map.of("password", "correct horse battery",
                "again", "correct horse battery", "download", ""));
        assertThat(copy.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(copy.body()).startsWith("%PDF").contains("/Encrypt").doesNotContain("Anytown");
    }

    @Test
    void theScheduleIsSaidInWordsWithItsNextDatesAndEveryDecision() {
        String path = "/packs/schedule/" + committee.ref();
        assertThat(visitor.get(path).body()).contains("Made on the first working day of each month at 7am",
                "1 December 2026 at 7am", "4 January 2027 at 7am", chair.name()).doesNotContain("Attach the PDF");
        HttpResponse<String> tooLate = visitor.fillIn(path, answers("BEFORE_MEETINGS", "5"));
        assertThat(tooLate.body()).contains("Packs must be released before the meeting");
        assertThat(visitor.follow(visitor.fillIn(path, answers("MONTHLY", "3"))).body()).contains("It is decided.",
                "Released and sent 3 working days later", "4 December 2026 at 8am", "How it was decided",
                anytown.businessUnit.name(), "Nobody is told by e-mail");
    }

    @Test
    void theDatesOfWhatIsTypedAreShownBeforeItIsSaved() {
        String path = "/packs/schedule/" + committee.ref();
        Map<String, String> typed = answers("MONTHLY", "3");
        typed.remove("save");
        typed.put("showDates", "");
        assertThat(visitor.fillIn(path, typed).body()).contains("The next five dates with these answers",
                "4 December 2026 at 8am", "Made on the first working day of each month at 7am, ").doesNotContain(
                "How it was decided");
    }

    @Test
    void whoDecidesWhileSomebodyElseDoesIsToldWhoAndMaySaveAgain() {
        String path = "/packs/schedule/" + committee.ref();
        String form = visitor.actionOf(path, visitor.get(path).body());
        visitor.fillIn(path, answers("MONTHLY", "3"));

        Map<String, String> late = answers("MONTHLY", "4");
        late.put("startedFrom", "0");
        String told = visitor.post(form, late).body();
        assertThat(told).contains(anytown.businessUnit.name() + " changed this on 20 November 2026",
                "Released and sent 3 working days later",
                "value=\"1\" name=\"startedFrom\"");
        late.put("startedFrom", "1");
        assertThat(visitor.follow(visitor.post(form, late)).body()).contains("Released and sent 4 working days later");
    }

    private static Map<String, String> answers(String rhythm, String checking) {
        Map<String, String> answers = new HashMap<>(Map.of("rhythm", rhythm, "daysBefore", "5", "hour", "7"));
        answers.putAll(Map.of("asAt", "MONTH_END", "checking", checking, "sections", "EXCEPTIONS", "save", ""));
        return answers;
    }
}
