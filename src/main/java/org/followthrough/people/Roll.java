package org.followthrough.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Who is who: every person, agency and committee by id, in the order of their names. A few hundred lines that change
 * seldom and are asked for by every page.
 */
record Roll(Map<Long, Person> people, Map<Long, Agency> agencies, Map<Long, Committee> committees,
            List<Alias> aliases) {

    static Roll read(PeopleMapper mapper) {
        Map<Long, Set<Role>> roles = byPerson(mapper.allRoles());
        Map<Long, Set<Long>> members = new HashMap<>();
        mapper.members().forEach(member ->
                members.computeIfAbsent(member.committeeId(), id -> new HashSet<>()).add(member.personId()));
        return new Roll(byId(mapper.people(), PersonRow::id, row -> row.with(roles.getOrDefault(row.id(), Set.of()))),
                byId(mapper.agencies(), Agency::id, Function.identity()),
                byId(mapper.committees(), CommitteeRow::id, row -> row.with(members.getOrDefault(row.id(), Set.of()))),
                List.copyOf(mapper.aliases()));
    }

    static Map<Long, Set<Role>> byPerson(List<PeopleMapper.PersonIdRole> held) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        held.forEach(one -> roles.computeIfAbsent(one.personId(), id -> EnumSet.noneOf(Role.class)).add(one.role()));
        return roles;
    }

    private static <R, T> Map<Long, T> byId(List<R> rows, ToLongFunction<R> id, Function<R, T> one) {
        return rows.stream().collect(Collectors.toMap(id::applyAsLong, one, (first, second) -> first,
                LinkedHashMap::new));
    }
}
