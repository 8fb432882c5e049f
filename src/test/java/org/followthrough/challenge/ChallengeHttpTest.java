package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the independent chair's step of the ladder to a closed entry of the challenge log. */
class ChallengeHttpTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "challenge")
            .with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Person chair;
    private Chasing chasing;
    private ChallengeLog log;

    @BeforeEach
    void aBoardWhereNobodyAtThePoliceCanBeReminded(Anytown anytown, People people, ChasingSwitch onOff, Chasing chasing,
                                                   ChallengeLog log) {
        APP.clock().reset();
        this.anytown = anytown;
        this.chasing = chasing;
        this.log = log;
        chair = anytown.person("independent.chair", null, Role.INDEPENDENT_CHAIR);
        onOff.turn(anytown.businessUnit, true);
        people.change(anytown.policeLead.in(PersonState.LEFT));
        people.change(anytown.policeCoordinator.in(PersonState.LEFT));
    }

    @Test
    void theStepOpensOneEntryAnAgencyWithALetter() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        String first = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        String second = anytown.action(review, recommendation, LocalDate.of(2026, 9, 1));
        String fresh = anytown.action(review, recommendation, LocalDate.of(2026, 11, 16));
        anytown.issue(review);
        chase();
        chase();
        Challenge entry = ofPolice().get(0);
        assertThat(ofPolice()).hasSize(1);
        assertThat(log.actions(entry)).extracting(ChallengedAction::reference).containsExactly(first, second);

        signIn(chair);
        assertThat(visitor.get("/challenges").body()).contains("Challenge log (", "Entry " + entry.number(),
                "Chief Constable", anytown.policeName(), first + ", " + second, "Letter not sent yet");
        assertThat(visitor.get(path(entry, "")).body()).contains("2 overdue actions led by " + anytown.policeName(),
                "Dear Chief Constable,", first + " - due 31 August 2026, 81 days overdue, last update: none yet",
                "the lead: could not be told, has left", "Please write to me by 4 December 2026")
                .doesNotContain(fresh, "training");
        HttpResponse<String> pdf = visitor.get("/challenge-files/" + entry.number() + ".pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void theLetterIsWordedVersionByVersionUntilItIsSent(ChallengeLetters letters) throws Exception {
        Challenge entry = oneRaised();
        signIn(chair);
        String page = visitor.get(path(entry, "/letter")).body();
        Map<String, String> words = new HashMap<>(Map.of("startedFrom", "0", "officer", "Sample Nobody", "office",
                "Commissioner", "address", "1 High Street\nAnytown", "opening", "Dear Ms Nobody,", "body",
                "I ask for your help.", "signature", "Yours sincerely"));
        words.putAll(Map.of("answerDue-day", "11", "answerDue-month", "12", "answerDue-year", "2026"));
        assertThat(page).contains("the lead: could not be told, has left");

        assertThat(send(entry, words, "look")).contains("Dear Ms Nobody,", "Please write to me by 11 December 2026");
        assertThat(letters.versions(entry)).as("a look saves nothing").isEmpty();
        words.put("body", "");
        assertThat(send(entry, words, "save")).contains("Enter the body of the letter", "Sample Nobody");
        words.put("body", "I ask for your help.");
        send(entry, words, "save");
        assertThat(send(entry, words, "save")).as("worded by two at once")
                .contains("Somebody changed this entry", "I ask for your help.")
                .containsPattern("name=\"startedFrom\"[^>]*value=\"1\"|value=\"1\"[^>]*name=\"startedFrom\"");
        assertThat(visitor.get(path(entry, "")).body()).contains("Sample Nobody\nCommissioner\n", "1 High Street",
                "Version 1, saved by " + chair.name()).doesNotContain("Chief Constable");
        try (ReadPdf pdf = new ReadPdf(visitor.download("/challenge-files/" + entry.number() + ".pdf").body())) {
            assertThat(pdf.words()).contains("I ask for your help.", "11 December 2026", "1 High Street");
        }

        sendOn20November(entry, "0");
        assertThat(visitor.get(path(entry, "")).body()).as("sent as it was before somebody worded it")
                .contains("Letter not sent yet");
        sendOn20November(entry, "1");
        assertThat(visitor.get(path(entry, "")).body()).contains("Letter sent", "20 November 2026, by " + chair.name(),
                "Waiting for an answer").doesNotContain("Put the letter in your own words");
        words.put("startedFrom", "1");
        assertThatThrownBy(() -> letters.save(chair, entry.number(), 1, letters.draft(entry)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(letters.draft(entry).office()).as("kept for the next letter").isEqualTo("Commissioner");
    }

    @Test
    void anAnswerIsOverdueRecordedClosedAndOpenedAgain(ChallengeLetters letters) {
        Challenge entry = oneRaised();
        letters.sent(chair, entry.number(), 0, TestClock.TODAY);
        assertThat(letters.versions(log.find(chair, entry.number()).orElseThrow())).as("the draft is kept").hasSize(1);
        int late = log.countLate(chair);
        APP.clock().set(LocalDate.of(2026, 12, 7));
        signIn(chair);
        assertThat(log.countLate(chair)).isEqualTo(late + 1);
        assertThat(visitor.get("/challenges").body()).contains("overdue)", "Answer overdue");
        signIn(anytown.businessUnit);
        assertThat(visitor.get("/").body()).contains("Challenge answers overdue");

        String path = path(entry, "/answer");
        assertThat(visitor.fillIn(path, Map.of("answer", "", "save", "", "on-day", "7", "on-month", "12", "on-year",
                "2026")).body()).contains("Enter what the chief officer answered");
        visitor.fillIn(path, Map.of("answer", "New courses from January.", "reference", "DOC-12", "save", "", "on-day",
                "4", "on-month", "12", "on-year", "2026"));
        assertThat(visitor.get(path(entry, "")).body()).contains("New courses from January.", "Kept as DOC-12",
                "4 December 2026", "Answered");
        assertThat(log.countLate(chair)).isEqualTo(late);

        visitor.fillIn(path(entry, "/close"), Map.of("outcome", "A new lead is named.", "close", ""));
        assertThat(visitor.get(path(entry, "")).body()).contains("A new lead is named.", "Open this entry again");
        visitor.fillIn(path(entry, "/close"), Map.of("reason", "The new lead has left.", "reopen", ""));
        assertThat(visitor.get(path(entry, "")).body()).contains("The new lead has left.", "Close this entry");
        assertThat(log.find(chair, entry.number()).orElseThrow().closedOn()).isNull();
    }

    @Test
    void theLetterSaysWhoWasToldAsTheRegisterHasIt(ChallengeLetters letters, DataSource database, People people)
            throws SQLException {
        Challenge entry = oneRaised();
        assertThat(letters.draft(entry).body()).contains("- the lead: could not be told, has left\n",
                "- your agency's co-ordinator: could not be told, has left\n", "- the chair of the sub-committee: ");

        people.change(anytown.policeLead.in(PersonState.ACTIVE));
        chase();
        assertThat(letters.draft(entry).body()).contains("- the lead: not told yet, the message has not been sent");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update message set outcome = 'ACCEPTED', sent_at = '2026-11-18 08:00:00' "
                    + "where purpose = 'digest' and recipient_id = " + anytown.policeLead.id());
            connection.commit();
        }
        assertThat(letters.draft(entry).body()).contains("- the lead: last told on 18 November 2026");
    }

    @Test
    void anEntryIsRaisedByHandFromAnAction() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), null);
        anytown.issue(review);
        signIn(chair);
        assertThat(visitor.get("/actions/" + reference).body()).contains("/challenges/new?action=" + reference);
        String path = "/challenges/new?action=" + reference;
        assertThat(visitor.fillIn(path, Map.of("references", reference + ", X-99", "reason", "No date.", "raise", ""))
                .body()).contains("There is no action X-99 that you can see", "No date.");
        assertThat(visitor.fillIn(path, Map.of("references", " ,;", "reason", "No date.", "raise", "")).body())
                .contains("Enter the reference of an action", "No date.");
        visitor.fillIn(path, Map.of("references", reference, "reason", "No date was ever agreed.", "raise", ""));
        Challenge entry = ofPolice().get(0);
        assertThat(visitor.get(path(entry, "")).body()).contains("1 action led by " + anytown.policeName(),
                "by " + chair.name(), "No date was ever agreed.", reference + " - no due date agreed, not overdue");
        assertThat(visitor.fillIn(path, Map.of("references", reference, "reason", "Again.", "raise", "")).body())
                .contains(reference + " is in entry " + entry.number() + " of the challenge log already");
    }

    @Test
    void theLetterCanBeReadByEverybodyAndForEver(LetterPdf pdf, ChallengeLetters letters) {
        assertThat(VeraPdf.failures(pdf.of(letters.letter(oneRaised())))).isEmpty();
    }

    @Test
    void onlyChairAndBusinessUnitReadItAndOfARestrictedReviewOnlyTheNamed(Reviews reviews) {
        Review review = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, AGREED, null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        anytown.name(review.id(), chair.id());
        chase();
        int number = ofPolice().get(0).number();

        signIn(chair);
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(200);
        signIn(anytown.person("other.chair", null, Role.INDEPENDENT_CHAIR));
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/challenge-files/" + number + ".pdf").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/challenges").body()).doesNotContain("Entry " + number + "<");
        signIn(anytown.subcommitteeChair);
        assertThat(visitor.get("/challenges/" + number).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/challenge-files/" + number + ".pdf").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/challenges/x").statusCode()).isIn(403, 404);
    }

    @Test
    void theWholeLogIsHandedOnWithoutEntriesAboutRestrictedReviews(Reviews reviews, ChallengeLogFiles files,
                                                                   Documents documents) {
        Review review = anytown.review(new ReviewState("Child S", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, AGREED, null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        anytown.name(review.id(), chair.id());
        oneRaised();
        Set<Integer> restricted = log.page(chair, 0, 1000).stream().filter(entry -> entry.reviewId() != null)
                .map(Challenge::number).collect(Collectors.toSet());
        assertThat(restricted).isNotEmpty();

        Document whole = files.make(chair);
        byte[] pdf = documents.file(whole, DocumentForm.PDF);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.words()).contains("left out.", "Overdue without an update");
        }
        List<String> lines = new String(documents.file(whole, DocumentForm.CSV), StandardCharsets.UTF_8).lines()
                .toList();
        assertThat(lines).anyMatch(line -> ofPolice().stream().filter(entry -> entry.reviewId() == null)
                .anyMatch(entry -> line.startsWith(entry.number() + ","))).noneMatch(line -> restricted.stream().anyMatch(number -> line.startsWith(number + ",")));
        assertThatThrownBy(() -> files.make(anytown.subcommitteeChair)).isInstanceOf(NotAllowed.class);
    }

    /** An entry about one action of the police, raised because nobody answers. */
    private Challenge oneRaised() {
        Review review = anytown.draftReview(AGREED);
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        chase();
        return ofPolice().get(0);
    }

    private void sendOn20November(Challenge entry, String startedFrom) {
        visitor.fillIn(path(entry, ""), Map.of("send", "", "startedFrom", startedFrom, "sentOn-day", "20",
                "sentOn-month", "11", "sentOn-year", "2026"));
    }

    private String send(Challenge entry, Map<String, String> words, String button) {
        Map<String, String> all = new HashMap<>(words);
        all.put(button, "");
        return visitor.follow(visitor.fillIn(path(entry, "/letter"), all)).body();
    }

    private static String path(Challenge entry, String below) {
        return "/challenges/" + entry.number() + below;
    }

    private void chase() {
        chasing.run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
    }

    private List<Challenge> ofPolice() {
        return log.page(chair, 0, 100).stream().filter(entry -> entry.agencyId() == anytown.police).toList();
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
