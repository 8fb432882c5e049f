package org.followthrough.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.plan.web.ListFilter;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The work list by whether the dashboard counts the action's review, all or those of a sub-committee: drafts and
 * restricted reviews it does not. Offered only where a number of the dashboard asks for it.
 */
@Component
@Order(40)
class CountedFilter implements ListFilter {

    /** Its name in the address of the list. */
    static final String NAME = "counted";

    private static final Words WORDS = Words.of(CountedFilter.class);
    private static final String ALL = "all";

    private final Reviews reviews;
    private final People people;
    private final Positions positions;

    CountedFilter(Reviews reviews, People people, Positions positions) {
        this.reviews = reviews;
        this.people = people;
        this.positions = positions;
    }

    /** The choice that means the reviews of the committee; null for those of all. */
    static String of(Committee committee) {
        return committee == null ? ALL : committee.ref();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String legend() {
        return WORDS.say("legend");
    }

    @Override
    public List<Choice> choices(Person reader, View view, Set<String> asked) {
        Stream<Committee> committees = people.committees().stream();
        return Stream.concat(Stream.of((Committee) null), committees).filter(one -> asked.contains(of(one)))
                .map(one -> new Choice(of(one), one == null ? WORDS.say("all") : WORDS.say("committee", one.name()),
                        actions(one, view))).toList();
    }

    private Set<Long> actions(Committee committee, View view) {
        Set<Long> counted = reviews.onDashboards().stream()
                .filter(review -> committee == null || Objects.equals(review.state().committeeId(), committee.id()))
                .map(Review::id).collect(Collectors.toSet());
        return positions.standing(view).stream().filter(position -> counted.contains(position.reviewId()))
                .map(Position::actionId).collect(Collectors.toSet());
    }
}
