package org.followthrough.people.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import org.followthrough.people.Agency;
import org.followthrough.people.PersonCounts;
import org.followthrough.people.PersonSearch;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.Filter.Choice;
import org.followthrough.shared.web.part.Filter.Group;

/** The list of people as its address asks for it; what cannot be understood is left out. */
final class PeopleFilter implements Serializable {

    private static final int LONGEST = 200;

    private final PageParameters parameters;
    private final String text;
    private final Set<Long> agencies = new TreeSet<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<PersonState> states = EnumSet.noneOf(PersonState.class);

    PeopleFilter(PageParameters parameters) {
        this.parameters = parameters;
        String typed = parameters.get("q").toString("").strip();
        text = typed.substring(0, Math.min(LONGEST, typed.length()));
        values("agency").stream().filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).forEach(agencies::add);
        Arrays.stream(Role.values()).filter(role -> values("role").contains(role.name())).forEach(roles::add);
        Arrays.stream(PersonState.values()).filter(state -> values("state").contains(state.name()))
                .forEach(states::add);
    }

    PersonSearch search() {
        return new PersonSearch(text, agencies, roles, states);
    }

    /** The page asked for, from 1. */
    int page() {
        String page = parameters.get("page").toString("");
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    Address address() {
        return Address.of("/people", parameters);
    }

    /** The panel with these choices, each with the number of people it would find alone. */
    Filter panel(Component words, PersonCounts counts, List<Agency> all) {
        List<Choice> byAgency = new ArrayList<>();
        byAgency.add(agency(PersonSearch.BOARD, words.getString("board"), counts));
        all.forEach(agency -> byAgency.add(agency(agency.id(), agency.name(), counts)));
        List<Choice> byRole = Arrays.stream(Role.values()).map(role -> new Choice(role.name(),
                RoleWords.of(role), counts.byRole().getOrDefault(role, 0), roles.contains(role))).toList();
        List<Choice> byState = Arrays.stream(PersonState.values()).map(state -> new Choice(state.name(),
                words.getString("state." + state), counts.byState().getOrDefault(state, 0), states.contains(state)))
                .toList();
        return new Filter(address(), List.of(), text, List.of(new Group("agency", words.getString("agency"), byAgency),
                new Group("role", words.getString("role"), byRole),
                new Group("state", words.getString("state"), byState)), List.of());
    }

    private Choice agency(long id, String name, PersonCounts counts) {
        return new Choice(String.valueOf(id), name, counts.byAgency().getOrDefault(id, 0), agencies.contains(id));
    }

    private List<String> values(String name) {
        return parameters.getValues(name).stream().map(StringValue::toString).toList();
    }
}
