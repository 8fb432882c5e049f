package org.followthrough.plan.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.people.Access;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Who can lead an action. */
@Component
class LeadChoices {

    private static final Words WORDS = Words.of(LeadChoices.class);

    private final People people;

    LeadChoices(People people) {
        this.people = people;
    }

    /** The agencies by id, in the order of their names. */
    Map<Long, String> agencies() {
        Map<Long, String> agencies = new LinkedHashMap<>();
        people.agencies().forEach(agency -> agencies.put(agency.id(), agency.name()));
        return agencies;
    }

    /**
     * People who work for an agency and update actions, by agency and name.
     *
     * @param present the lead an action now has, offered whatever became of them; null for none
     */
    Map<Long, String> leads(Long present) {
        Map<Long, String> agencies = agencies();
        Map<Long, String> leads = new LinkedHashMap<>();
        people.all().stream().filter(person -> Access.canLead(person) || Long.valueOf(person.id()).equals(present))
                .sorted(Comparator.comparing((Person person) -> agencies.getOrDefault(person.agencyId(), ""))
                        .thenComparing(Person::name))
                .forEach(person -> leads.put(person.id(), words(person, agencies)));
        return leads;
    }

    /**
     * Those the reader may name as lead of an action of this agency: all who lead, for who edits plans; otherwise those
     * of the agency.
     */
    Map<Long, String> leadsOf(Person reader, Long agencyId) {
        if (Access.may(reader, Permission.EDIT_PLANS)) {
            return leads(null);
        }
        Map<Long, String> leads = new LinkedHashMap<>();
        people.all().stream().filter(person -> Access.canLead(person, agencyId)).forEach(person ->
                leads.put(person.id(), person.jobTitle() == null ? person.name()
                        : person.name() + ", " + person.jobTitle()));
        return leads;
    }

    /** The agency the person works for; null when they work for none. */
    Long agencyOf(long personId) {
        return people.find(personId).map(Person::agencyId).orElse(null);
    }

    private static String words(Person person, Map<Long, String> agencies) {
        String agency = agencies.getOrDefault(person.agencyId(), "");
        return person.jobTitle() == null ? WORDS.say("lead", agency, person.name())
                : WORDS.say("leadWithJob", agency, person.name(), person.jobTitle());
    }
}
