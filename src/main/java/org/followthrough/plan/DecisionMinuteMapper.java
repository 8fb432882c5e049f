package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DecisionMinuteMapper {

    /** A decision that waits for its minute. */
    void insert(@Param("actionId") long actionId, @Param("version") int version);

    List<Minuted> minutes(long actionId);

    List<Long> actionsToReport();

    void keep(@Param("actionId") long actionId, @Param("version") int version,
              @Param("minuteReference") String minuteReference);

    void report(@Param("actionId") long actionId, @Param("on") LocalDate on,
                @Param("minuteReference") String minuteReference);
}
