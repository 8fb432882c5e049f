package org.followthrough.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people, agencies and committees of the board. */
@Service
@Transactional(readOnly = true)
public class People {

    private final PeopleMapper mapper;

    People(PeopleMapper mapper) {
        this.mapper = mapper;
    }

    /** The person with this id, with their roles as of now. */
    public Optional<Person> find(long id) {
        return Optional.ofNullable(mapper.person(id)).map(row -> row.with(mapper.roles(id)));
    }

    /** The person with this e-mail address, in any case of letters. */
    public Optional<Person> findByEmail(String email) {
        return Optional.ofNullable(mapper.personByEmail(email.strip().toLowerCase(Locale.ROOT)))
                .map(row -> row.with(mapper.roles(row.id())));
    }

    /** Everybody, by name. */
    public List<Person> all() {
        Map<Long, Set<Role>> roles = byPerson(mapper.allRoles());
        return mapper.people().stream().map(row -> row.with(roles.getOrDefault(row.id(), Set.of()))).toList();
    }

    /** How many people a search finds. */
    public int count(PersonSearch search) {
        return mapper.countLines(search, search.pattern());
    }

    /** People a search finds, those of the board itself first, then by agency and name. */
    public List<PersonLine> lines(PersonSearch search, int offset, int limit) {
        List<PeopleMapper.LineRow> rows = mapper.lines(search, search.pattern(), offset, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Role>> roles = byPerson(mapper.rolesOf(rows.stream().map(PeopleMapper.LineRow::id).toList()));
        return rows.stream().map(row -> row.with(roles.getOrDefault(row.id(), Set.of()))).toList();
    }

    /** One person as a list shows them. */
    public Optional<PersonLine> line(long id) {
        return Optional.ofNullable(mapper.line(id)).map(row -> row.with(mapper.roles(id)));
    }

    /** How many people would be found by each agency, role and state alone. */
    public PersonCounts counts() {
        return PersonCounts.of(mapper.countByAgency(), mapper.countByRole(), mapper.countByState());
    }

    /** Adds a person and returns their id. The e-mail address is kept in lower case and must be new. */
    @Transactional
    public long add(String email, String name, String jobTitle, Long agencyId, PersonState state, Set<Role> roles) {
        NewRow key = new NewRow();
        String address = email.strip().toLowerCase(Locale.ROOT);
        mapper.insertPerson(key, new Person(0, address, name, jobTitle, agencyId, state, roles));
        roles.forEach(role -> mapper.insertRole(key.id(), role));
        return key.id();
    }

    /** Replaces what is known of the person; acts at their next request. */
    @Transactional
    public void change(Person person) {
        mapper.updatePerson(person);
        mapper.deleteRoles(person.id());
        person.roles().forEach(role -> mapper.insertRole(person.id(), role));
    }

    /** The agency with this id. */
    public Optional<Agency> agency(long id) {
        return Optional.ofNullable(mapper.agency(id));
    }

    /** The agency with this short name. */
    public Optional<Agency> agencyByRef(String ref) {
        return Optional.ofNullable(mapper.agencyByRef(ref));
    }

    /** The agency that goes by this name or alias in a printed plan; case, spaces and punctuation do not count. */
    public Optional<Agency> agencyCalled(String printed) {
        return Optional.ofNullable(mapper.agencyByAlias(AliasKey.of(printed)));
    }

    /** All agencies, by name. */
    public List<Agency> agencies() {
        return mapper.agencies();
    }

    /** Every alias of every agency, its own name among them. */
    public List<Alias> aliases() {
        return mapper.aliases();
    }

    /** A short name for an agency of this name that no other has. */
    public String agencyRefFor(String name) {
        return Ref.from(name, "agency", ref -> mapper.agencyByRef(ref) != null);
    }

    /** Adds an agency, which is then also known by its name; returns its id. */
    @Transactional
    public long addAgency(String ref, String name, String chiefOfficer, List<String> aliases) {
        NewRow key = new NewRow();
        mapper.insertAgency(key, ref, name, chiefOfficer);
        addAlias(key.id(), name);
        aliases.forEach(alias -> addAlias(key.id(), alias));
        return key.id();
    }

    /** Lets the agency be known by another name; does nothing where the name is taken. */
    @Transactional
    public void addAlias(long agencyId, String alias) {
        String aliasKey = AliasKey.of(alias);
        if (!aliasKey.isEmpty() && mapper.agencyByAlias(aliasKey) == null) {
            mapper.insertAlias(agencyId, aliasKey, alias.strip());
        }
    }

    /** The committee with this id. */
    public Optional<Committee> committee(long id) {
        return Optional.ofNullable(mapper.committee(id)).map(row -> row.with(mapper.memberIds(id)));
    }

    /** The committee with this short name. */
    public Optional<Committee> committeeByRef(String ref) {
        return Optional.ofNullable(mapper.committeeByRef(ref)).map(row -> row.with(mapper.memberIds(row.id())));
    }

    /** All committees, by name. */
    public List<Committee> committees() {
        return mapper.committees().stream().map(row -> row.with(mapper.memberIds(row.id()))).toList();
    }

    /** A short name for a committee of this name that no other has. */
    public String committeeRefFor(String name) {
        return Ref.from(name, "committee", ref -> mapper.committeeByRef(ref) != null);
    }

    /** Adds a committee and returns its id. */
    @Transactional
    public long addCommittee(String ref, String name, Long chairId, Long deputyId, Set<Long> memberIds) {
        NewRow key = new NewRow();
        mapper.insertCommittee(key, ref, name, chairId, deputyId);
        memberIds.forEach(personId -> mapper.insertMember(key.id(), personId));
        return key.id();
    }

    private static Map<Long, Set<Role>> byPerson(List<PeopleMapper.PersonIdRole> held) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        held.forEach(one -> roles.computeIfAbsent(one.personId(), id -> EnumSet.noneOf(Role.class)).add(one.role()));
        return roles;
    }
}
