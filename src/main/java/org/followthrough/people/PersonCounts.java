package org.followthrough.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people each filter of a list would find alone.
 *
 * @param byAgency by id of the agency, {@link PersonSearch#BOARD} for none; people who have left do not count
 * @param byRole people who have left do not count
 */
public record PersonCounts(Map<Long, Integer> byAgency, Map<Role, Integer> byRole, Map<PersonState, Integer> byState) {

    static PersonCounts of(List<PeopleMapper.AgencyCount> agencies, List<PeopleMapper.Count> roles,
                           List<PeopleMapper.Count> states) {
        Map<Long, Integer> byAgency = new HashMap<>();
        agencies.forEach(count -> byAgency.put(
                count.agencyId() == null ? PersonSearch.BOARD : count.agencyId(), count.people()));
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        roles.forEach(count -> byRole.put(Role.valueOf(count.name()), count.people()));
        Map<PersonState, Integer> byState = new EnumMap<>(PersonState.class);
        states.forEach(count -> byState.put(PersonState.valueOf(count.name()), count.people()));
        return new PersonCounts(byAgency, byRole, byState);
    }
}
