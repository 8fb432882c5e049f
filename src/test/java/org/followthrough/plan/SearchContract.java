package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found, and by whom, on both databases. Each test searches for a word of its own. */
abstract class SearchContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    private Search search;
    private Plans plans;
    private Reviews reviews;
    private Anytown anytown;
    private String word;

    @BeforeEach
    void board(Anytown anytown, Reviews reviews, Plans plans, Search search) {
        this.search = search;
        this.plans = plans;
        this.reviews = reviews;
        this.anytown = anytown;
        word = "Zyx" + anytown.police;
    }

    @Test
    void plansActionsRecommendationsNotesAndEvidenceAreFoundByKind() {
        Review review = plan(state(false, null));
        String reference = write(review);
        review = anytown.issue(review);
        update(reference, "We began with " + word, "Register of " + word);
        update(reference, "Nothing of note", null);

        Search.Hits hits = find(anytown.policeLead, word);

        assertThat(hits.plans()).extracting(Review::id).containsExactly(review.id());
        assertThat(hits.actions()).hasSize(1);
        assertThat(hits.recommendations()).hasSize(1);
        assertThat(search.notes(hits.notes())).extracting(action -> action.state().note())
                .containsExactly("We began with " + word);
        assertThat(search.actionsOf(hits.evidence()).values()).extracting(action -> action.state().evidence())
                .containsExactly("Register of " + word);
        assertThat(search.wordsOf(hits.evidence()).values()).containsExactly("Register of " + word);
        assertThat(hits.total()).isEqualTo(5);
    }

    @Test
    void everyWordMustBeThereInAnyOrderAndNoWildcardCounts() {
        write(plan(state(false, null)));
        assertThat(find(anytown.businessUnit, "refresh " + word).actions()).hasSize(1);
        assertThat(find(anytown.businessUnit, "zebra " + word).total()).isZero();
        assertThat(find(anytown.businessUnit, "%" + word).total()).isZero();
        assertThat(find(anytown.businessUnit, word.replace("y", "_")).recommendations()).isEmpty();
    }

    @Test
    void aDraftIsFoundByWhoWritesItOnly() {
        write(plan(state(false, null)));
        assertThat(find(anytown.businessUnit, word).total()).isEqualTo(3);
        assertThat(find(anytown.policeLead, word).total()).isZero();
    }

    @Test
    void aRestrictedReviewIsFoundByTheNamedOnly() {
        Review review = plan(state(true, null));
        String reference = write(review);
        anytown.issue(review);
        update(reference, "Seen by " + word, "Folder " + word);
        anytown.name(review.id(), anytown.subcommitteeChair.id());

        assertThat(find(anytown.subcommitteeChair, word).total()).isEqualTo(5);
        assertThat(find(anytown.person("other", null, Role.BUSINESS_UNIT), word).total()).isZero();
        assertThat(find(anytown.policeLead, word).total()).isZero();
    }

    @Test
    void aSingleAgencyPlanIsFoundByThatAgencyAndByWhoWatches() {
        anytown.issue(written(state(false, anytown.health)));
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        assertThat(find(nurse, word).total()).isEqualTo(3);
        assertThat(find(anytown.subcommitteeChair, word).total()).isEqualTo(3);
        assertThat(find(anytown.policeLead, word).total()).isZero();
    }

    private Review written(ReviewState state) {
        Review review = plan(state);
        write(review);
        return review;
    }

    private String write(Review review) {
        long recommendation = anytown.recommendation(review, "1", "Agencies should share " + word);
        return anytown.action(review, recommendation, "Refresh training on " + word, null);
    }

    private Review plan(ReviewState state) {
        return anytown.review(state);
    }

    private ReviewState state(boolean restricted, Long singleAgency) {
        return new ReviewState("Plan " + word, ReviewKind.SERIOUS_CASE_REVIEW, null, singleAgency, restricted, false,
                AGREED, null, null);
    }

    private void update(String reference, String note, String evidence) {
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        anytown.update(anytown.businessUnit, reference, version, new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK,
                note, null, evidence, null, null));
    }

    private Search.Hits find(Person reader, String typed) {
        return search.find(reader, SearchWords.of(typed));
    }
}
