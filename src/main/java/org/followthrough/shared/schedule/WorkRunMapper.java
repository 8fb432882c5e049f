package org.followthrough.shared.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorkRunMapper {

    WorkRun run(@Param("work") String work, @Param("period") String period);

    WorkRun last(String work);

    LocalDate lastDay(String work);

    /** Runs whose node fell silent, and failed ones that may be tried again. */
    List<WorkRun> abandoned(@Param("work") String work, @Param("silentSince") Instant silentSince,
                            @Param("failedBefore") Instant failedBefore, @Param("attempts") int attempts);

    void insert(WorkRun run);

    int takeOver(@Param("run") WorkRun run, @Param("now") Instant now);

    void seen(@Param("work") String work, @Param("period") String period, @Param("now") Instant now);

    void progress(@Param("work") String work, @Param("period") String period, @Param("detail") String detail,
                  @Param("now") Instant now);

    void finish(WorkRun run);
}
