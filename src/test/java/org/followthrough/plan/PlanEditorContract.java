package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a plan by hand and reading it in its order, on one of the databases. */
abstract class PlanEditorContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

    private Plans plans;
    private PlanEditor editor;
    private PlanContents contents;
    private WholePlans wholePlans;
    private Reviews reviews;
    private Anytown anytown;
    private Review review;

    @BeforeEach
    void setUp(Anytown anytown, Reviews allReviews, Plans allPlans, PlanEditor planEditor, PlanContents planContents,
               WholePlans wholePlans) {
        reviews = allReviews;
        plans = allPlans;
        editor = planEditor;
        contents = planContents;
        this.wholePlans = wholePlans;
        this.anytown = anytown;
        review = anytown.draftReview(AGREED);
    }

    @Test
    void aNumberIsUniqueWithinItsSource() {
        editor.addRecommendation(anytown.businessUnit, review, recommendation("2 (iv)", null));
        assertThatThrownBy(() -> editor.addRecommendation(anytown.businessUnit, review, recommendation("2 (IV)", null)))
                .isInstanceOf(NumberTaken.class);
        assertThatThrownBy(() -> editor.addRecommendation(anytown.businessUnit, review,
                recommendation("2 (iv)", "Another heading"))).isInstanceOf(NumberTaken.class);
        long other = recommended("3");
        assertThatThrownBy(() -> editor.change(anytown.businessUnit, plans.recommendation(other).orElseThrow(), 1,
                recommendation("2 (IV)", null), null)).isInstanceOf(NumberTaken.class);
        editor.addRecommendation(anytown.businessUnit, review, new RecommendationState(0,
                RecommendationSource.AGENCY_REPORT, "Anytown Police", "2 (iv)", null, "Text", null, null, null, null,
                null, null));
        editor.addRecommendation(anytown.businessUnit, review, recommendation(null, null));
        editor.addRecommendation(anytown.businessUnit, review, recommendation(null, null));
        assertThat(lines(TODAY)).hasSize(5);
    }

    @Test
    void aRecommendationKeepsItsNumberWhenItsWordsChange() {
        long id = editor.addRecommendation(anytown.businessUnit, review, recommendation("1", null));
        Recommendation before = plans.recommendation(id).orElseThrow();

        editor.change(anytown.businessUnit, before, 1, worded("Other words"), null);

        Recommendation after = plans.recommendation(id).orElseThrow();
        assertThat(after.state().text()).isEqualTo("Other words");
        assertThat(after.state().position()).isEqualTo(1);
        assertThatThrownBy(() -> editor.change(anytown.businessUnit, after, 1, worded("Late words"), null))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsChangedInADraftCountsFromTheDayThePlanWasAgreed() {
        long id = editor.addRecommendation(anytown.businessUnit, review, recommendation("1", null));
        editor.change(anytown.businessUnit, plans.recommendation(id).orElseThrow(), 1, worded("Put right"), null);
        View march = plans.view(anytown.businessUnit, LocalDate.of(2026, 3, 31));

        assertThat(contents.recommendations(contents.lines(review, march), march).get(id).state().text())
                .isEqualTo("Put right");
    }

    @Test
    void whatIsChangedInAnIssuedPlanCountsFromToday() {
        long id = editor.addRecommendation(anytown.businessUnit, review, recommendation("1", null));
        review = anytown.issue(review);
        editor.change(anytown.businessUnit, plans.recommendation(id).orElseThrow(), 1, worded("Changed"), "Board");
        View yesterday = plans.view(anytown.businessUnit, TODAY.minusDays(1));
        View today = yesterday.on(TODAY);
        List<PlanLine> lines = contents.lines(review, today);

        assertThat(contents.recommendations(lines, yesterday).get(id).state().text()).isEqualTo("Text");
        assertThat(contents.recommendations(lines, today).get(id).state().text()).isEqualTo("Changed");
    }

    @Test
    void aDraftActionMayBeWrittenAnewDatesAndAll() {
        String reference = addAction(recommended("1"), DUE);

        editor.change(anytown.businessUnit, reference, 1, new ActionTerms(new Wording("Brief all staff", null),
                new Lead(anytown.health, null, "Named nurse"), List.of(anytown.police), DUE.plusMonths(1), "Sept"),
                null);

        Action action = plans.find(anytown.businessUnit, reference).orElseThrow();
        assertThat(action.state().dates()).isEqualTo(Dates.due(DUE.plusMonths(1), "Sept"));
        assertThat(action.state().lead().agencyId()).isEqualTo(anytown.health);
        assertThat(action.state().supporting()).containsExactly(anytown.police);
        assertThat(action.version().cause()).isEqualTo(Cause.CHANGED);
    }

    @Test
    void anIssuedActionKeepsItsDatesWhateverIsWritten() {
        String reference = addAction(recommended("1"), DUE);
        review = anytown.issue(review);
        Action issued = plans.find(anytown.businessUnit, reference).orElseThrow();
        Lead named = new Lead(anytown.police, anytown.policeCoordinator.id(), null);

        editor.change(anytown.businessUnit, reference, issued.currentVersion(), new ActionTerms(
                issued.state().wording(), named, issued.state().supporting(), DUE.plusYears(1), "Later"), null);

        Action after = plans.find(anytown.businessUnit, reference).orElseThrow();
        assertThat(after.state().dates()).isEqualTo(issued.state().dates());
        assertThat(after.state().lead()).isEqualTo(named);
        assertThat(after.version().cause()).isEqualTo(Cause.LEAD_NAMED);
    }

    @Test
    void savingTheSameTermsWritesNoVersion() {
        String reference = addAction(recommended("1"), DUE);
        Action action = plans.find(anytown.businessUnit, reference).orElseThrow();
        editor.change(anytown.businessUnit, reference, 1, ActionTerms.of(action.state()), null);
        assertThat(plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion()).isOne();
    }

    @Test
    void onlyTheBusinessUnitWrites() {
        String reference = addAction(recommended("1"), DUE);
        assertThatThrownBy(() -> editor.change(anytown.policeLead, reference, 1, terms(DUE), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editor.change(anytown.policeLead, review, 1, review.state(), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editor.add(anytown.policeLead, review.state())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPlanIsReadInItsOrderOnlyAsFarAsItThenWas() {
        long third = recommended("3");
        long first = recommended("1");
        String later = addAction(first, null);
        String action = addAction(first, DUE);
        review = anytown.issue(review);

        assertThat(lines(TODAY)).extracting(PlanLine::recommendationId).containsExactly(first, first, third);
        assertThat(lines(TODAY)).extracting(line -> line.action() == null ? null : line.action().actionId())
                .containsExactly(id(later), id(action), null);
        assertThat(lines(AGREED.minusDays(1))).isEmpty();
    }

    @Test
    void notesOfThePlanOfARecommendationAndOfAnActionAreKeptApart() {
        long id = recommended("1");
        String reference = addAction(id, DUE);
        wholePlans.write(anytown.businessUnit, review, London.startOf(AGREED), printed -> {
            printed.keep(null, null, 1, null, "Appendix B");
            printed.keep(id, null, 4, "RAG", "Green");
            printed.keep(id, id(reference), 4, "Progress", "Under way");
        });

        assertThat(contents.printedAround(review)).extracting(PrintedCell::text).containsExactly("Appendix B");
        assertThat(contents.printed(review, lines(TODAY)).get(id)).extracting(PrintedCell::text)
                .containsExactly("Green");
    }

    @Test
    void whoRestrictsAReviewMayStillSeeIt() {
        editor.change(anytown.businessUnit, review, 1, restricted(), null);

        assertThat(reviews.find(anytown.businessUnit, review.id())).isPresent();
        assertThat(reviews.find(anytown.person("other", null, Role.BUSINESS_UNIT), review.id())).isEmpty();
    }

    @Test
    void theDayThePlanWasAgreedIsFixedByItsFirstContent() {
        assertThat(editor.mayMoveStart(review)).isTrue();
        recommended("1");
        assertThat(editor.mayMoveStart(review)).isFalse();
    }

    private ReviewState restricted() {
        return new ReviewState(review.name(), ReviewKind.SERIOUS_CASE_REVIEW, null, null, true, false, AGREED, null,
                null);
    }

    private long id(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().id();
    }

    private long recommended(String number) {
        return editor.addRecommendation(anytown.businessUnit, review, recommendation(number, null));
    }

    private String addAction(long recommendationId, LocalDate due) {
        return editor.addAction(anytown.businessUnit, review, plans.recommendation(recommendationId).orElseThrow(),
                terms(due));
    }

    private ActionTerms terms(LocalDate due) {
        return new ActionTerms(new Wording("Refresh training", null), new Lead(anytown.police, null, "Inspector"),
                List.of(), due, null);
    }

    private List<PlanLine> lines(LocalDate asAt) {
        return contents.lines(review, plans.view(anytown.businessUnit, asAt));
    }

    private static RecommendationState recommendation(String number, String heading) {
        return new RecommendationState(0, RecommendationSource.OVERVIEW_REPORT, null, number, heading, "Text", null,
                null, null, null, null, null);
    }

    private static RecommendationState worded(String text) {
        return new RecommendationState(0, RecommendationSource.OVERVIEW_REPORT, null, "1", null, text, null, null,
                null, null, null, null);
    }
}
