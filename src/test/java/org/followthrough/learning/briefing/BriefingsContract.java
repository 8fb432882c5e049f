package org.followthrough.learning.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.learning.briefing.BriefingSearch.ALL;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.List;
import java.util.Set;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Themes;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What briefings must be on both databases. */
abstract class BriefingsContract {

    private static final BriefingText TEXT = new BriefingText("Fathers are asked, too", "A father was not asked.",
            "We know less where nobody asks.", "Ask every father.", "Whom did you not ask?", null);

    private Briefings briefings;
    private Anytown anytown;
    private Review review;
    private Subject subject;
    private long id;

    @BeforeEach
    void aBriefing(Briefings briefings, Plans plans, Anytown anytown) {
        this.briefings = briefings;
        this.anytown = anytown;
        review = anytown.draftReview(TODAY.minusYears(1));
        subject = Subject.of(plans.recommendation(anytown.recommendation(review)).orElseThrow());
        id = briefings.begin(anytown.businessUnit, subject, TEXT);
    }

    private static BriefingText titled(String title) {
        return new BriefingText(title, TEXT.happened(), TEXT.learned(), TEXT.doNow(), TEXT.questions(), "Our site");
    }

    private String read(Person reader) {
        return briefings.find(reader, id).map(one -> one.text().title()).orElse(null);
    }

    private List<Long> listed(Person reader, BriefingSearch search) {
        return briefings.page(reader, search, 0, 1000).stream().map(Briefing::id).toList();
    }

    @Test
    void nobodyButItsWritersReadsADraft() {
        assertThat(read(anytown.businessUnit)).isEqualTo(TEXT.title());
        assertThat(read(anytown.policeLead)).isNull();
        assertThat(listed(anytown.policeLead, ALL)).doesNotContain(id);
        assertThat(listed(anytown.businessUnit, ALL)).contains(id).hasSize(briefings.count(anytown.businessUnit, ALL));
    }

    @Test
    void everybodyReadsTheReleasedVersionUntilTheNextIsReleased() {
        briefings.release(anytown.businessUnit, id, 1);
        briefings.word(anytown.businessUnit, id, 2, titled("Fathers"));
        assertThat(read(anytown.policeLead)).isEqualTo(TEXT.title());
        assertThat(read(anytown.businessUnit)).isEqualTo("Fathers");
        assertThat(listed(anytown.policeLead, ALL)).contains(id).hasSize(briefings.count(anytown.policeLead, ALL));

        briefings.release(anytown.businessUnit, id, 3);
        assertThat(read(anytown.policeLead)).isEqualTo("Fathers");
        briefings.withdraw(anytown.businessUnit, id, 4);
        assertThat(read(anytown.policeLead)).isNull();
        assertThat(briefings.versions(anytown.businessUnit, briefings.find(anytown.businessUnit, id).orElseThrow()))
                .extracting(Briefing::step).containsExactly(BriefingStep.WITHDRAWN, BriefingStep.RELEASED,
                        BriefingStep.WORDED, BriefingStep.RELEASED, BriefingStep.WORDED);
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        briefings.word(anytown.businessUnit, id, 1, titled("First"));
        assertThatThrownBy(() -> briefings.word(anytown.businessUnit, id, 1, titled("Second")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> briefings.release(anytown.businessUnit, id, 1)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(read(anytown.businessUnit)).isEqualTo("First");
        assertThat(read(anytown.policeLead)).isNull();
    }

    @Test
    void onlyWhoEditsPlansAndSeesTheReviewWritesIt(Plans plans) {
        assertThatThrownBy(() -> briefings.release(anytown.subcommitteeChair, id, 1)).isInstanceOf(NotAllowed.class);
        Review restricted = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, TODAY.minusYears(2), null, null));
        Subject hidden = Subject.of(plans.recommendation(anytown.recommendation(restricted)).orElseThrow());
        Person other = anytown.person("other.unit", null, Role.BUSINESS_UNIT);
        assertThatThrownBy(() -> briefings.begin(other, hidden, TEXT)).isInstanceOf(NotAllowed.class);
        long draft = briefings.begin(anytown.businessUnit, hidden, TEXT);
        assertThat(briefings.find(other, draft)).isEmpty();
        assertThat(listed(other, ALL)).doesNotContain(draft);
    }

    @Test
    void isFoundByWhatItsRecommendationIsAbout(Themes themes) {
        long neglect = themes.find("neglect").orElseThrow().id();
        themes.say(anytown.businessUnit, subject, 0, Set.of(neglect));
        long voice = themes.find("voice").orElseThrow().id();
        assertThat(listed(anytown.businessUnit, new BriefingSearch("", Set.of(neglect)))).contains(id);
        assertThat(listed(anytown.businessUnit, new BriefingSearch("", Set.of(voice)))).doesNotContain(id);
        assertThat(listed(anytown.businessUnit, new BriefingSearch("", Set.of(neglect, voice)))).contains(id);
    }

    @Test
    void isCountedByThemeWhicheverIsAskedFor(Themes themes) {
        long neglect = themes.find("neglect").orElseThrow().id();
        BriefingSearch search = new BriefingSearch("every father", Set.of(themes.find("voice").orElseThrow().id()));
        int before = briefings.countByTheme(anytown.businessUnit, search).getOrDefault(neglect, 0);
        themes.say(anytown.businessUnit, subject, 0, Set.of(neglect));
        briefings.begin(anytown.businessUnit, subject, TEXT);
        briefings.begin(anytown.businessUnit, subject, new BriefingText("t", "a", "b", "c", "d", null));
        assertThat(briefings.countByTheme(anytown.businessUnit, search)).containsEntry(neglect, before + 2);
        assertThat(briefings.countByTheme(anytown.policeLead, search).getOrDefault(neglect, 0)).as("drafts")
                .isEqualTo(briefings.count(anytown.policeLead, new BriefingSearch("every father", Set.of(neglect))));
    }

    @Test
    void whatNamesTheForbiddenIsNotListedForItsReadersEither(ReviewLives lives) {
        briefings.word(anytown.businessUnit, id, 1, titled(anytown.policeName() + " asks"));
        briefings.release(anytown.businessUnit, id, 2);
        long other = briefings.begin(anytown.businessUnit, subject, TEXT);
        briefings.release(anytown.businessUnit, other, 1);
        assertThat(listed(anytown.policeLead, ALL)).contains(id, other);

        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic(ReviewLives.RESTRICTION).orElseThrow(),
                0, 0, new Noted(StageState.OPEN, TODAY, null, List.of(Answer.of("court", "High Court"))));
        assertThat(read(anytown.policeLead)).isNull();
        assertThat(listed(anytown.policeLead, ALL)).contains(other).doesNotContain(id)
                .hasSize(briefings.count(anytown.policeLead, ALL));
        assertThat(listed(anytown.businessUnit, ALL)).contains(id, other);
    }

    @Test
    void isFoundByPartOfWhatItSays() {
        briefings.word(anytown.businessUnit, id, 1, titled("100% of fathers"));
        assertThat(listed(anytown.businessUnit, new BriefingSearch("0% of FATH", Set.of()))).contains(id);
        assertThat(listed(anytown.businessUnit, new BriefingSearch("ask every", Set.of()))).contains(id);
        assertThat(listed(anytown.businessUnit, new BriefingSearch("1_0%", Set.of()))).doesNotContain(id);
    }
}
