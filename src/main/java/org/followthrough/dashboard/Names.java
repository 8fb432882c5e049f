package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.review.Review;

/** What agencies and reviews are called, in sentences and in addresses. */
final class Names {

    private final Map<Long, Agency> agencies;
    private final Map<Long, Review> reviews;

    Names(List<Agency> agencies, List<Review> reviews) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.reviews = reviews.stream().collect(Collectors.toMap(Review::id, Function.identity()));
    }

    /** The agency's name; words for an unknown one where there is no id. */
    String agency(Long id) {
        return id == null ? WORDS.say("agency.notKnown") : agencies.get(id).name();
    }

    /** The agency's short name for addresses. */
    String agencyRef(long id) {
        return agencies.get(id).ref();
    }

    /** The review's code name. */
    String review(long id) {
        return reviews.get(id).name();
    }

    /** The review's short name for addresses. */
    String reviewRef(long id) {
        return reviews.get(id).ref();
    }
}
