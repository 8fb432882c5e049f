package org.followthrough.people;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarMapper {

    Instant madeAt(long personId);

    Long owner(String secretHash);

    void insert(@Param("personId") long personId, @Param("secretHash") String secretHash,
                @Param("madeAt") Instant madeAt);

    int delete(long personId);
}
