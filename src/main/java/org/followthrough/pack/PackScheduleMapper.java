package org.followthrough.pack;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PackScheduleMapper {

    /** The committee's schedules, newest first. */
    List<Row> rows(@Param("committeeId") long committeeId, @Param("count") int count);

    Set<Long> named(@Param("committeeId") long committeeId, @Param("version") int version);

    void insert(Row row);

    void insertNamed(@Param("committeeId") long committeeId, @Param("version") int version,
                     @Param("personId") long personId);

    /** @param sections names with a comma between them */
    record Row(long committeeId, int version, PackRhythm rhythm, int daysBefore, int hourMade, AsAtRule asAtRule,
               int checkingDays, boolean attached, boolean toChair, boolean toDeputy, boolean toIndependentChair,
               String sections, Instant changedAt, long changedBy) {
    }
}
