package org.followthrough.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/** What a committee's packs are about: its reviews, without drafts and restricted ones, whoever reads. */
@Component
class PackScope {

    private final Reviews reviews;

    PackScope(Reviews reviews) {
        this.reviews = reviews;
    }

    /** In the board's order. */
    List<Review> reviews(long committeeId) {
        return reviews.onDashboards().stream()
                .filter(review -> Long.valueOf(committeeId).equals(review.state().committeeId())).toList();
    }

    /** Their actions as at the close of a London day. */
    View view(long committeeId, LocalDate asAt) {
        return new View(reviews(committeeId).stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
    }
}
