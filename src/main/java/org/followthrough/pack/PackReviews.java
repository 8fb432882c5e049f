package org.followthrough.pack;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackList.Row;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.words.Words;

/** Each review on pages of its own, and its plan in full. */
final class PackReviews {

    private static final Words WORDS = Words.of(PackReviews.class);
    private static final int VERY_LATE = 90;
    private static final Comparator<Position> BY_PLAN = Comparator.comparingLong(Position::recommendationId)
            .thenComparingInt(Position::position).thenComparingLong(Position::actionId);

    private final PackFacts facts;
    private final PackRows rows;
    private final Figures figures;

    PackReviews(PackFacts facts, PackRows rows, Figures figures) {
        this.facts = facts;
        this.rows = rows;
        this.figures = figures;
    }

    List<ReviewPage> pages(PackPictures pictures) {
        return withActions().map(review -> page(review, pictures.burnUp(review))).toList();
    }

    Chapter fullPlans() {
        return new Chapter(WORDS.say("full"), WORDS.say("full.sentence"),
                withActions().map(review -> new PackList(heading(review), "", rows.fullColumns(),
                        rowsOf(review, position -> true, rows::full))).toList());
    }

    private Stream<Review> withActions() {
        return facts.reviews().stream()
                .filter(review -> facts.standing().stream().anyMatch(one -> one.reviewId() == review.id()));
    }

    private ReviewPage page(Review review, PackChart burnUp) {
        View own = facts.view().of(review.id());
        Tally now = figures.tally(own);
        long veryLate = facts.standing().stream().filter(position -> position.reviewId() == review.id()
                && position.daysOverdue(facts.asAt()) > VERY_LATE).count();
        List<Row> open = rowsOf(review, position -> position.progress().isOpen(), rows::open);
        return new ReviewPage(heading(review),
                WORDS.say("sentence", now.of(QuickLink.SIGNED_OFF), now.total(), veryLate),
                PackSummary.tiles(now, figures.tally(own.on(facts.since())), facts.rules()), burnUp,
                new PackList("", open.isEmpty() ? WORDS.say("open.none") : "", rows.columns("open"), open));
    }

    private List<Row> rowsOf(Review review, Predicate<Position> such, Function<Position, Row> row) {
        return facts.standing().stream().filter(position -> position.reviewId() == review.id() && such.test(position))
                .sorted(BY_PLAN).map(row).toList();
    }

    private static String heading(Review review) {
        return WORDS.say("review", review.number(), review.name());
    }
}
