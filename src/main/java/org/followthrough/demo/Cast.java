package org.followthrough.demo;

import java.util.Map;

/**
 * The people of the board with the ids the database gave them.
 *
 * @param agencies ids by short name
 * @param people ids by what stands before the @ of the e-mail address
 * @param committees ids by short name
 */
record Cast(Anytown town, Map<String, Long> agencies, Map<String, Long> people, Map<String, Long> committees) {

    long agency(String ref) {
        return agencies.get(ref);
    }

    long person(String key) {
        return people.get(key);
    }

    /** Who signs off what this agency did: the chair, or the first other member who is not of the agency. */
    long signsOff(String committee, String agency) {
        return person(town.committee(committee).deciders().stream()
                .filter(key -> !agency.equals(town.agencyOf(key))).findFirst().orElseThrow());
    }

    /** Who decides a date this agency asks for: the chair, or the business unit where the chair is of the agency. */
    long decidesDate(String committee, String agency) {
        String chair = town.committee(committee).chair();
        return person(agency.equals(town.agencyOf(chair)) ? "business" : chair);
    }
}
