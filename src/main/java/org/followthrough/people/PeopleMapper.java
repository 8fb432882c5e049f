package org.followthrough.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;

@Mapper
@KeptInMemory
interface PeopleMapper {

    PersonRow personByEmail(String email);

    List<PersonRow> people();

    Set<Role> roles(long personId);

    List<PersonIdRole> allRoles();

    int countLines(@Param("search") PersonSearch search, @Param("pattern") String pattern);

    List<LineRow> lines(@Param("search") PersonSearch search, @Param("pattern") String pattern,
                        @Param("offset") int offset, @Param("limit") int limit);

    LineRow line(long id);

    List<PersonIdRole> rolesOf(@Param("ids") List<Long> ids);

    List<AgencyCount> countByAgency();

    List<Count> countByRole();

    List<Count> countByState();

    void insertPerson(@Param("key") NewRow key, @Param("person") Person person);

    void insertRole(@Param("personId") long personId, @Param("role") Role role);

    void deleteRoles(long personId);

    void updatePerson(Person person);

    Agency agencyByAlias(String aliasKey);

    List<Agency> agencies();

    List<Alias> aliases();

    void insertAgency(@Param("key") NewRow key, @Param("ref") String ref, @Param("name") String name,
                      @Param("chiefOfficer") String chiefOfficer);

    void insertAlias(@Param("agencyId") long agencyId, @Param("aliasKey") String aliasKey,
                     @Param("alias") String alias);

    void markAsBoard(long id);

    void updateAgency(Agency agency);

    void deleteAliases(long agencyId);

    List<CommitteeRow> committees();

    List<Member> members();

    void insertCommittee(@Param("key") NewRow key, @Param("ref") String ref, @Param("name") String name,
                         @Param("chairId") Long chairId, @Param("deputyId") Long deputyId);

    void insertMember(@Param("committeeId") long committeeId, @Param("personId") long personId);

    void updateCommittee(Committee committee);

    void deleteMembers(long committeeId);

    /** A line of the list without the roles. */
    record LineRow(long id, String name, String email, String agencyName, PersonState state, Instant lastSignedInAt) {

        PersonLine with(Set<Role> roles) {
            return new PersonLine(id, name, email, agencyName, state, lastSignedInAt, roles);
        }
    }

    /** How many people have this role or state. */
    record Count(String name, int people) {
    }

    /** How many people belong to this agency; null for none. */
    record AgencyCount(Long agencyId, int people) {
    }

    /** One person's seat on one committee. */
    record Member(long committeeId, long personId) {
    }

    /** One role of one person. */
    record PersonIdRole(long personId, Role role) {
    }

    ChiefOfficer chiefOfficer(long agencyId);

    void updateChiefOfficer(@Param("agencyId") long agencyId, @Param("officer") ChiefOfficer officer);
}
