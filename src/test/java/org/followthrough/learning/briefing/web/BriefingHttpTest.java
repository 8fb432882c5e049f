package org.followthrough.learning.briefing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingDocuments;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A briefing from the first word to the page that everybody reads. */
class BriefingHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final String LONG =
            "Agencies should ask what a father knows and write down what he said. ".repeat(21).strip();

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Briefings briefings;
    private Review review;
    private long recommendation;

    @BeforeEach
    void aPlan(Anytown anytown, Briefings briefings) {
        APP.clock().reset();
        this.anytown = anytown;
        this.briefings = briefings;
        review = anytown.draftReview(TODAY.minusYears(1));
        recommendation = anytown.recommendation(review);
        anytown.action(review, recommendation, "Visit every home", TODAY.minusDays(5));
        review = anytown.issue(review);
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private static Map<String, String> typed(String title, String learned) {
        return new HashMap<>(Map.of("title", title, "happened", "In some families a father was not asked.", "learned",
                learned, "doNow", "Ask every father.\nWrite down what he said.", "questions", "Whom did you not ask?",
                "startedFrom", "0", "save", ""));
    }

    private long begin(Map<String, String> fields) {
        var answer = visitor.fillIn("/briefings/new?recommendation=" + recommendation, fields);
        String to = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(PageText.of(answer.body())));
        return Long.parseLong(to.replaceAll(".*/briefings/(\\d+).*", "$1"));
    }

    private String read(long id) {
        return PageText.of(visitor.get("/briefings/" + id).body());
    }

    private byte[] pdf(long id) {
        Briefing briefing = briefings.find(anytown.businessUnit, id).orElseThrow();
        return APP.bean(Documents.class).file(APP.bean(BriefingDocuments.class).make(briefing), DocumentForm.PDF);
    }

    private static List<String> pages(byte[] pdf) {
        try (ReadPdf read = new ReadPdf(pdf)) {
            return read.pages();
        }
    }

    @Test
    void isWordedReleasedAndReadByEverybodyOnOnePage(Themes themes, Plans plans) {
        themes.say(anytown.businessUnit, Subject.of(plans.recommendation(recommendation).orElseThrow()), 0,
                Set.of(themes.find("other-carers").orElseThrow().id()));
        long id = begin(typed("Ask fathers, too", "We know less where nobody asks."));
        assertThat(read(id)).contains("Draft of", "About: Fathers and other carers", "Release to everybody");
        signIn(anytown.policeLead);
        assertThat(visitor.get("/briefings/" + id).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/briefing-files/" + id + ".pdf").statusCode()).isEqualTo(404);

        signIn(anytown.businessUnit);
        var released = visitor.fillIn("/briefings/" + id, Map.of("release", "", "startedFrom", "1"));
        assertThat(PageText.of(visitor.follow(released).body()))
                .contains("The briefing is released.");
        signIn(anytown.policeLead);
        assertThat(read(id)).contains("Released on", "Whom did you not ask?").doesNotContain("Withdraw", "Worded");
        assertThat(PageText.of(visitor.get("/briefings?theme=other-carers").body())).contains("Ask fathers, too");
        assertThat(visitor.get("/briefings/new?recommendation=" + recommendation).statusCode()).isEqualTo(403);
        byte[] pdf = pdf(id);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(pages(pdf)).singleElement().satisfies(page -> assertThat(page).contains("Ask fathers, too",
                "What happened", "Write down what he said.", "About: Fathers and other carers", review.name()));
    }

    @Test
    void whatDoesNotFitIsSaidAndNotReleasedUntilSoMuchIsCut() {
        Map<String, String> fields = typed("Too much", LONG);
        fields.putAll(Map.of("happened", LONG, "doNow", LONG, "questions", LONG));
        long id = begin(fields);
        assertThat(pages(pdf(id))).as("nothing is cut off").hasSize(2);
        String page = read(id);
        assertThat(page).contains("does not fit on one page");
        int cut = Integer.parseInt(page.replaceAll(".*cut about ([\\d,]+) characters.*", "$1").replace(",", ""));
        assertThat(PageText.of(visitor.fillIn("/briefings/" + id, Map.of("release", "", "startedFrom", "1")).body()))
                .contains("It cannot be released yet");

        for (String part : List.of("happened", "learned", "doNow", "questions")) {
            fields.put(part, LONG.substring(0, LONG.length() - (cut + 3) / 4));
        }
        fields.put("startedFrom", "1");
        visitor.fillIn("/briefings/" + id + "/edit", fields);
        assertThat(pages(pdf(id))).hasSize(1);
        assertThat(read(id)).doesNotContain("does not fit");
    }

    @Test
    void whoSavesSecondIsToldAndKeepsTheirText() {
        long id = begin(typed("First", "We know."));
        Map<String, String> fields = typed("Mine", "We know less.");
        fields.put("startedFrom", "1");
        visitor.fillIn("/briefings/" + id + "/edit", fields);
        fields.put("title", "Another");
        assertThat(visitor.fillIn("/briefings/" + id + "/edit", fields).body()).contains("changed this briefing on",
                "Another");
    }

    @Test
    void aNameIsWarnedOfBeforeItIsSaved() {
        assertThat(PageText.of(visitor.fillIn("/briefings/new?recommendation=" + recommendation,
                typed("Ask", "Her son Jayden, aged 4, was not asked.")).body())).contains("Jayden");
        assertThat(briefings.page(anytown.businessUnit, BriefingSearch.ALL, 0, 100))
                .noneMatch(one -> one.text().learned().contains("Jayden"));
    }

    @Test
    void underACourtsRestrictionItNamesNeitherReviewNorBoardNorAgency(ReviewLives lives) {
        long id = begin(typed("Ask", anytown.policeName() + " did not ask."));
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic("restriction").orElseThrow(), 0, 0,
                new Noted(StageState.OPEN, TODAY, null, List.of(Answer.of("court", "High Court"))));
        assertThat(read(id)).contains("This names what may not be named: " + anytown.policeName());
        byte[] pdf = pdf(id);
        assertThat(pages(pdf).get(0)).doesNotContain(review.name(), "Safeguarding Children Board", "LSCB");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(PageText.of(visitor.fillIn("/briefings/" + id, Map.of("release", "", "startedFrom", "1")).body()))
                .contains("It cannot be released yet");
    }

    @Test
    void whileThePeersTakeTheirReleaseBackItIsSaidThatItCannotBeReleased(ReviewLives lives) {
        Review peers = anytown.review(new ReviewState("Peers", ReviewKind.PEER_CHALLENGE, null, null, false, false,
                TODAY.minusDays(9), null, null));
        record(lives, peers, "finding", 0, StageState.OPEN, Answer.of("text", "Nobody asks fathers"));
        record(lives, peers, "release", 0, StageState.DONE);
        long id = briefings.begin(anytown.businessUnit, Subject.of(peers, 1), new BriefingText("t", "a", "b", "c", "d",
                null));
        record(lives, peers, "release", 1, StageState.OPEN);
        assertThat(PageText.of(visitor.fillIn("/briefings/" + id, Map.of("release", "", "startedFrom", "1")).body()))
                .contains("the peers have taken back the release");
    }

    private void record(ReviewLives lives, Review peers, String topic, int startedFrom, StageState state,
                        Answer... answers) {
        Topic recorded = lives.lifeOf(peers).topic(topic).orElseThrow();
        lives.record(anytown.businessUnit, peers, recorded, recorded.repeats() ? 0 : 1, startedFrom,
                new Noted(state, TODAY, null, List.of(answers)));
    }

    @Test
    void isBegunFromARecommendationOnlyByAText() {
        assertThat(PageText.of(visitor.fillIn("/briefings/new?recommendation=" + recommendation, Map.of("title", "Ask",
                "save", "")).body())).contains("Enter what we learned");
        assertThat(new BriefingText("t", "a", "b", "c", "d", null).all()).hasSize(5);
    }
}
