package org.followthrough.review.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of all reviews about which somebody has to decide, and those that a legal hold keeps. */
@Service
@Transactional(readOnly = true)
public class DueDocuments {

    private final DocumentMapper mapper;
    private final Reviews reviews;
    private final BoardSettings settings;
    private final Clock clock;

    DueDocuments(DocumentMapper mapper, Reviews reviews, BoardSettings settings, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** A document whose time is over, or that is held. */
    public record Due(Review review, long documentId, String title, Retention retention) {

        /** Whether it is to be decided today what becomes of it. */
        public boolean isToDecide(LocalDate today) {
            return retention.isOver(today);
        }
    }

    /**
     * Those of the reviews the reader follows: first what is to be decided, the longest overdue first; then what is
     * held.
     */
    public List<Due> of(Person reader) {
        LocalDate today = London.dayOf(clock.instant());
        int years = settings.rules().of(BoardRule.KEEP_DOCUMENTS);
        Map<Long, Review> followed = reviews.followedBy(reader).stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        return mapper.closedOrHeld().stream().filter(row -> followed.containsKey(row.reviewId()))
                .map(row -> new Due(followed.get(row.reviewId()), row.id(), row.title(),
                        new Retention(row.closedOn(), years, row.keepUntil(), row.holdId() != null)))
                .filter(due -> due.isToDecide(today) || due.retention().held())
                .sorted(Comparator.comparing((Due due) -> !due.isToDecide(today)).thenComparing(
                        due -> due.retention().decisionFrom(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
