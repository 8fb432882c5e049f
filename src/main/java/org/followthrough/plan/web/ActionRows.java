package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.springframework.stereotype.Component;

/** Puts words to the positions a table shows: a page of them, in three queries. */
@Component
public class ActionRows {

    private final Plans plans;
    private final Reviews reviews;
    private final People people;
    private final BoardSettings settings;

    ActionRows(Plans plans, Reviews reviews, People people, BoardSettings settings) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.settings = settings;
    }

    /** The rows of these positions, in their order. */
    public List<ActionRow> of(List<Position> page, Person reader, AsAt asAt) {
        return of(page, reader, asAt, asAt.on(Address.of(ActionList.PATH)));
    }

    /**
     * The rows of these positions, in their order.
     *
     * @param list each row's link carries its query on
     */
    List<ActionRow> of(List<Position> page, Person reader, AsAt asAt, Address list) {
        Map<Long, String> agencies = people.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<Long, String> names = reviews.visibleTo(reader).stream()
                .collect(Collectors.toMap(Review::id, Review::name));
        List<Action> words = plans.words(page);
        BoardRules rules = settings.rules();
        return IntStream.range(0, page.size())
                .mapToObj(i -> row(page.get(i), words.get(i), agencies, names, asAt, list, rules)).toList();
    }

    private static ActionRow row(Position position, Action action, Map<Long, String> agencies,
                                 Map<Long, String> reviews, AsAt asAt, Address list,
                                 BoardRules rules) {
        String lead = position.leadAgencyId() == null ? "" : agencies.getOrDefault(position.leadAgencyId(), "");
        return new ActionRow(action.reference(), action.title(),
                list.at("/actions/" + action.reference()).toString(),
                reviews.getOrDefault(position.reviewId(), ""), lead, due(position, asAt),
                ActionWords.lastUpdate(position),
                HeadlineTags.of(position, asAt.day()), ActionWords.beside(position, asAt.day(), rules),
                action.state().note());
    }

    private static Column.DateWords due(Position position, AsAt asAt) {
        return new Column.DateWords(ActionWords.shortDue(position), ActionWords.dueContext(position, asAt.day()),
                position.isOverdue(asAt.day()));
    }
}
