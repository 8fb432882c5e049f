package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Found;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Slice;
import org.springframework.stereotype.Component;

/** Finds where an action stands in the list that its address says it was opened from. */
@Component
class ActionPlaces {

    private final ActionList list;
    private final Plans plans;
    private final Positions positions;

    ActionPlaces(ActionList list, Plans plans, Positions positions) {
        this.list = list;
        this.plans = plans;
        this.positions = positions;
    }

    /** The place of this action; empty when it was not opened from a list. */
    Optional<Place> of(Person reader, long actionId, PageParameters parameters) {
        if (parameters.get(ActionList.IN).isEmpty()) {
            return Optional.empty();
        }
        ActionList.Asked asked = list.asked(reader, parameters);
        Position here = positions.standing(actionId, asked.asAt().day());
        return Optional.ofNullable(here).map(now -> place(list.found(asked), now, asked));
    }

    private Place place(Found found, Position here, ActionList.Asked asked) {
        Found.Around around = found.around(here);
        List<Position> neighbours = Stream.of(around.previous(), around.next()).filter(Objects::nonNull).toList();
        Map<Long, Action> words = neighbours.isEmpty() ? Map.of() : plans.words(neighbours).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
        Address address = asked.address().without("page");
        int page = (around.number() - 1) / Slice.SIZE + 1;
        return new Place(address.with("page", page == 1 ? null : page).toString(),
                neighbour(around.previous(), words, address), neighbour(around.next(), words, address),
                around.number(), found.total(), around.among());
    }

    private static Neighbour neighbour(Position position, Map<Long, Action> words, Address address) {
        if (position == null) {
            return null;
        }
        String reference = words.get(position.actionId()).reference();
        return new Neighbour(reference, address.with(ActionList.IN, "list").at("/actions/" + reference).toString());
    }

    /**
     * An action's place in its list.
     *
     * @param list the path of the page of the list it stands on
     * @param previous null for the first
     * @param next null for the last
     * @param among whether it is still in the list
     */
    record Place(String list, Neighbour previous, Neighbour next, int number, int total, boolean among)
            implements Serializable {
    }

    /** The action before or after. */
    record Neighbour(String reference, String path) implements Serializable {
    }
}
