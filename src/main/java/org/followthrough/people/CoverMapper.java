package org.followthrough.people;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface CoverMapper {

    Cover cover(long id);

    /** Covers of the day whose two people still belong to one agency and whose deputy is still there. */
    List<Cover> running(LocalDate day);

    /** The same of one deputy. */
    List<Cover> runningOf(@Param("deputyId") long deputyId, @Param("day") LocalDate day);

    List<Cover> ofPerson(@Param("personId") long personId, @Param("day") LocalDate day);

    List<Cover> ofAgency(@Param("agencyId") long agencyId, @Param("day") LocalDate day);

    void insert(@Param("key") NewRow key, @Param("cover") Cover cover);

    void endOn(@Param("id") long id, @Param("day") LocalDate day);

    void delete(long id);
}
