package org.followthrough.people;

import java.time.Instant;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReturnLinkMapper {

    ReturnLink find(long messageId);

    void insert(ReturnLink link);

    int use(@Param("messageId") long messageId, @Param("now") Instant now);

    /** Those not used yet, and those used after {@code usedAfter}. */
    int countLive(@Param("personId") long personId, @Param("now") Instant now,
                  @Param("usedAfter") Instant usedAfter);

    int endAll(@Param("personId") long personId, @Param("now") Instant now);

    int endAllOfAgency(@Param("agencyId") long agencyId, @Param("now") Instant now);

    Set<Long> unwantedBy();

    void insertUnwanted(long personId);

    int deleteUnwanted(long personId);
}
