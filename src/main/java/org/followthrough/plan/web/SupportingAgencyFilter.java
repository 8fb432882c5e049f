package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.SupportingAgencies;
import org.followthrough.plan.View;
import org.followthrough.shared.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The work list by the agencies that support an action without leading it. */
@Component
@Order(10)
class SupportingAgencyFilter implements ListFilter {

    private static final Words WORDS = Words.of(SupportingAgencyFilter.class);

    private final SupportingAgencies supporting;
    private final People people;

    SupportingAgencyFilter(SupportingAgencies supporting, People people) {
        this.supporting = supporting;
        this.people = people;
    }

    @Override
    public String name() {
        return "supporting";
    }

    @Override
    public String legend() {
        return WORDS.say("legend");
    }

    @Override
    public List<Choice> choices(Person reader, View view, Set<String> asked) {
        Map<Long, Set<Long>> actions = supporting.actions(view);
        return people.agencies().stream().map(agency -> new Choice(agency.ref(), agency.name(),
                actions.getOrDefault(agency.id(), Set.of()))).toList();
    }
}
