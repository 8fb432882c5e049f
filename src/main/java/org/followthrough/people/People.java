package org.followthrough.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people, agencies and committees of the board. */
@Service
public class People {

    private final PeopleMapper mapper;
    private final Kept<Roll> roll;

    People(PeopleMapper mapper, ChangeCounter counter) {
        this.mapper = mapper;
        this.roll = counter.keep(ChangeMark::people, () -> Roll.read(mapper));
    }

    /** The person with this id, with their roles as of now. */
    public Optional<Person> find(long id) {
        return Optional.ofNullable(roll.get().people().get(id));
    }

    /** The person with this e-mail address, in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(String email) {
        return Optional.ofNullable(mapper.personByEmail(email.strip().toLowerCase(Locale.ROOT)))
                .map(row -> row.with(mapper.roles(row.id())));
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return List.copyOf(roll.get().people().values());
    }

    /** How many people a search finds. */
    @Transactional(readOnly = true)
    public int count(PersonSearch search) {
        return mapper.countLines(search, search.pattern());
    }

    /** People a search finds, those of the board itself first, then by agency and name. */
    @Transactional(readOnly = true)
    public List<PersonLine> lines(PersonSearch search, int offset, int limit) {
        List<PeopleMapper.LineRow> rows = mapper.lines(search, search.pattern(), offset, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Role>> roles =
                Roll.byPerson(mapper.rolesOf(rows.stream().map(PeopleMapper.LineRow::id).toList()));
        return rows.stream().map(row -> row.with(roles.getOrDefault(row.id(), Set.of()))).toList();
    }

    /** One person as a list shows them. */
    @Transactional(readOnly = true)
    public Optional<PersonLine> line(long id) {
        return Optional.ofNullable(mapper.line(id)).map(row -> row.with(mapper.roles(id)));
    }

    /** How many people would be found by each agency, role and state alone. */
    @Transactional(readOnly = true)
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
        return Optional.ofNullable(roll.get().agencies().get(id));
    }

    /** The agency with this short name. */
    public Optional<Agency> agencyByRef(String ref) {
        return agencies().stream().filter(agency -> agency.ref().equals(ref)).findFirst();
    }

    /** The agency that goes by this name or alias in a printed plan; case, spaces and punctuation do not count. */
    @Transactional(readOnly = true)
    public Optional<Agency> agencyCalled(String printed) {
        return Optional.ofNullable(mapper.agencyByAlias(AliasKey.of(printed)));
    }

    /** How a letter to the agency is addressed; its office is null while none is known. */
    @Transactional(readOnly = true)
    public ChiefOfficer chiefOfficer(long agencyId) {
        // A row that is empty altogether is read as none.
        return Optional.ofNullable(mapper.chiefOfficer(agencyId)).orElse(ChiefOfficer.UNKNOWN);
    }

    /** Keeps how a letter to the agency was addressed, for the next one. */
    @Transactional
    public void keepChiefOfficer(long agencyId, ChiefOfficer officer) {
        mapper.updateChiefOfficer(agencyId, officer);
    }

    /** All agencies, by name. */
    public List<Agency> agencies() {
        return List.copyOf(roll.get().agencies().values());
    }

    /** Every alias of every agency, its own name among them. */
    public List<Alias> aliases() {
        return roll.get().aliases();
    }

    /** A short name for an agency of this name that no other has. */
    public String agencyRefFor(String name) {
        Set<String> taken = agencies().stream().map(Agency::ref).collect(Collectors.toSet());
        return Ref.from(name, "agency", taken::contains);
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
        return Optional.ofNullable(roll.get().committees().get(id));
    }

    /** The committee with this short name. */
    public Optional<Committee> committeeByRef(String ref) {
        return committees().stream().filter(committee -> committee.ref().equals(ref)).findFirst();
    }

    /** All committees, by name. */
    public List<Committee> committees() {
        return List.copyOf(roll.get().committees().values());
    }

    /** A short name for a committee of this name that no other has. */
    public String committeeRefFor(String name) {
        Set<String> taken = committees().stream().map(Committee::ref).collect(Collectors.toSet());
        return Ref.from(name, "committee", taken::contains);
    }

    /** Adds a committee and returns its id. */
    @Transactional
    public long addCommittee(String ref, String name, Long chairId, Long deputyId, Set<Long> memberIds) {
        NewRow key = new NewRow();
        mapper.insertCommittee(key, ref, name, chairId, deputyId);
        memberIds.forEach(personId -> mapper.insertMember(key.id(), personId));
        return key.id();
    }
}
