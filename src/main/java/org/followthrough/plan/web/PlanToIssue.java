package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What issuing a draft plan would mean: who is told of how many actions, and what is still open. */
@Component
class PlanToIssue {

    private static final Words WORDS = Words.of(PlanToIssue.class);

    private final Positions positions;
    private final People people;

    PlanToIssue(Positions positions, People people) {
        this.positions = positions;
        this.people = people;
    }

    /** The plan of a view that shows drafts. */
    Shown of(View view) {
        List<Position> all = positions.standing(view).stream()
                .filter(position -> !position.progress().isOver()).toList();
        Map<Long, String> names = people.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<String, List<Position>> byAgency = all.stream().collect(Collectors.groupingBy(position ->
                names.getOrDefault(Objects.requireNonNullElse(position.leadAgencyId(), 0L), WORDS.say("noAgency"))));
        List<Row> rows = new ArrayList<>();
        Map<Long, String> everybody = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        byAgency.forEach((agency, own) -> rows.add(new Row(agency, own.size(), names(own, everybody),
                (int) own.stream().filter(Position::needsALead).count())));
        rows.sort(Comparator.comparingInt(Row::actions).reversed().thenComparing(Row::agency));
        return new Shown(positions.count(view, position -> true), people(all), rows,
                (int) all.stream().filter(Position::needsALead).count(),
                (int) all.stream().filter(Position::needsADate).count(),
                (int) all.stream().filter(position -> position.isOverdue(view.asAt())).count());
    }

    /** Who is told, by name. */
    private static String names(List<Position> of, Map<Long, String> everybody) {
        return of.stream().map(Position::leadPersonId).filter(Objects::nonNull).distinct()
                .map(id -> everybody.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }

    private static int people(List<Position> of) {
        return (int) of.stream().map(Position::leadPersonId).filter(Objects::nonNull).distinct().count();
    }

    /**
     * What one lead agency is given.
     *
     * @param people the lead persons who will be told, by name
     */
    record Row(String agency, int actions, String people, int needsALead) implements Serializable {
    }

    /**
     * What the page shows.
     *
     * @param actions all actions of the plan
     * @param people lead persons who will be told
     */
    record Shown(int actions, int people, List<Row> rows, int needsALead, int needsADate, int overdue)
            implements Serializable {
    }
}
