package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface NotMineMapper {

    /** All that nobody answered yet, oldest first. */
    List<NotMine> open();

    void insert(@Param("key") NewRow key, @Param("said") NotMine said);

    void answer(@Param("actionId") long actionId, @Param("at") Instant at);
}
