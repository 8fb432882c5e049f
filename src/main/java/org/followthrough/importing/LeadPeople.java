package org.followthrough.importing;

import java.util.List;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;

/** Finds the lead person of an action where it is plain who it is. */
final class LeadPeople {

    private final List<Person> leads;

    LeadPeople(List<Person> everybody) {
        leads = everybody.stream().filter(person -> person.state() == PersonState.ACTIVE && person.is(Role.AGENCY_LEAD))
                .toList();
    }

    /**
     * The one lead of the agency whose name or job title is printed, or who is its only one.
     *
     * @return null when nobody or more than one fits
     */
    Person find(Long agencyId, String printed) {
        if (agencyId == null) {
            return null;
        }
        List<Person> own = leads.stream().filter(person -> person.isOf(agencyId)).toList();
        String words = " " + Words.bare(printed) + " ";
        List<Person> named = own.stream()
                .filter(person -> stands(person.name(), words) || stands(person.jobTitle(), words)).toList();
        List<Person> fitting = named.isEmpty() ? own : named;
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean stands(String name, String words) {
        return name != null && !Words.bare(name).isEmpty() && words.contains(" " + Words.bare(name) + " ");
    }
}
