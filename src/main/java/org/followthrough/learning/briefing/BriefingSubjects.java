package org.followthrough.learning.briefing;

import java.util.Optional;
import org.followthrough.learning.Subject;
import org.followthrough.peerchallenge.Finding;
import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What briefings are written from: recommendations, and findings that peers have released. */
@Component
public class BriefingSubjects {

    private static final Words WORDS = Words.of(BriefingSubjects.class);

    private final Plans plans;
    private final Reviews reviews;
    private final ReviewLives lives;
    private final PeerChallenges challenges;

    BriefingSubjects(Plans plans, Reviews reviews, ReviewLives lives, PeerChallenges challenges) {
        this.plans = plans;
        this.reviews = reviews;
        this.lives = lives;
        this.challenges = challenges;
    }

    /**
     * A subject in words.
     *
     * @param named which one it is: R03 Child K, recommendation 2
     * @param text what it says
     */
    public record Told(String named, String text) {
    }

    /** The subject as the person may know it; empty where there is none, or peers have not released it. */
    public Optional<Told> find(Person reader, Subject subject) {
        Optional<Review> review = reviews.find(reader, subject.reviewId());
        return subject.isFinding() ? review.filter(challenges::isReleased).flatMap(challenge ->
                challenges.findings(reader, challenge).stream()
                        .filter(finding -> finding.number() == subject.finding()).findFirst()
                        .map(Finding::text).map(text -> new Told(named(challenge, subject), text)))
                : review.flatMap(there -> plans.recommendation(reader, subject.recommendationId())
                        .filter(one -> one.reviewId() == there.id())
                        .map(one -> new Told(named(there, subject), one.state().text())));
    }

    /** The review it comes from, whoever asks. */
    Review reviewOf(Subject subject) {
        return reviews.all().stream().filter(review -> review.id() == subject.reviewId()).findFirst().orElseThrow();
    }

    /** How it is named to everybody; empty where its review may not be named. */
    Optional<String> publicly(Subject subject) {
        return Optional.of(reviewOf(subject)).filter(lives::mayBePublic).map(review -> named(review, subject));
    }

    private String named(Review review, Subject subject) {
        String name = ReviewWords.number(review) + " " + review.name();
        if (subject.isFinding()) {
            return WORDS.say("finding", name, subject.finding());
        }
        return plans.recommendation(subject.recommendationId()).map(Recommendation::state)
                .filter(state -> state.numberPrinted() != null)
                .map(state -> WORDS.say("recommendation", name, state.numberPrinted())).orElse(name);
    }
}
