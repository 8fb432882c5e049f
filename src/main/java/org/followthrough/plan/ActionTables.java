package org.followthrough.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionColumn.ActionFacts;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Tables of actions in documents that are handed on. */
@Component
public class ActionTables {

    private static final Words WORDS = Words.of(ActionTables.class);

    private final Plans plans;
    private final Reviews reviews;
    private final People people;
    private final SupportingAgencies supporting;

    ActionTables(Plans plans, Reviews reviews, People people, SupportingAgencies supporting) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.supporting = supporting;
    }

    /** What a column is called: Lead agency. */
    public static String head(ActionColumn column) {
        return WORDS.say("column." + column);
    }

    /** A table whose rows have no groups. */
    public Table table(View view, List<Position> shown, List<ActionColumn> columns) {
        return new Table(columns(columns), rows(view, shown, columns, position -> null));
    }

    /**
     * A table whose rows stand under their recommendations.
     *
     * @param shown actions of the view, as on its day; rows stand in their order, those of a group together
     * @param recommendation how the recommendation of an action is called
     */
    public Table table(View view, List<Position> shown, List<ActionColumn> columns,
                       Function<Position, String> recommendation) {
        return new Table(columns(columns), WORDS.say("group"), rows(view, shown, columns, recommendation));
    }

    private static List<Column> columns(List<ActionColumn> columns) {
        return columns.stream().map(column -> new Column(head(column), column.share(), column.isFigure())).toList();
    }

    private List<Row> rows(View view, List<Position> shown, List<ActionColumn> columns,
                           Function<Position, String> group) {
        return facts(view, shown).stream().map(facts -> new Row(group.apply(facts.position()),
                columns.stream().map(column -> column.cell(facts)).toList())).toList();
    }

    private List<ActionFacts> facts(View view, List<Position> shown) {
        List<Action> actions = plans.words(shown);
        Map<Long, String> agencies = people.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<Long, String> supporters = supporters(view, agencies);
        Map<Long, String> names = reviews.all().stream().collect(Collectors.toMap(Review::id, Review::name));
        List<ActionFacts> facts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Position position = shown.get(i);
            Optional<Person> lead = Optional.ofNullable(position.leadPersonId()).flatMap(people::find);
            facts.add(new ActionFacts(position, actions.get(i), view.asAt(),
                    names.get(position.reviewId()), agencies.getOrDefault(position.leadAgencyId(), ""), lead.map(Person::name).orElse(""),
                    lead.map(Person::jobTitle).orElse(""), supporters.getOrDefault(position.actionId(), ""),
                    position.impact() == null ? WORDS.say("impact.none") : WORDS.say("impact." + position.impact())));
        }
        return facts;
    }

    private Map<Long, String> supporters(View view, Map<Long, String> agencies) {
        Map<Long, String> names = new HashMap<>();
        supporting.actions(view).entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> agencies.get(a).compareTo(agencies.get(b))))
                .forEach(agency -> agency.getValue().forEach(action ->
                        names.merge(action, agencies.get(agency.getKey()), (some, one) -> some + ", " + one)));
        return names;
    }
}
