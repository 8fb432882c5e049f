package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface PackMakingMapper {

    PackMaking making(long id);

    PackMaking of(@Param("committeeId") long committeeId, @Param("occasion") String occasion);

    /** The day of the last occasion the schedule asked for; null before the first. */
    LocalDate lastDue(long committeeId);

    /** What waits, what was cut off and what failed and may be tried again, oldest first. */
    List<PackMaking> toDo(@Param("silentSince") Instant silentSince, @Param("failedBefore") Instant failedBefore,
                          @Param("attempts") int attempts);

    void insert(@Param("key") NewRow key, @Param("making") PackMaking making);

    /** Answers 0 where somebody else took it, or it was cancelled. */
    int take(@Param("making") PackMaking seen, @Param("now") Instant now);

    /** Answers 0 where this attempt is over: it was cancelled, or taken over as cut off. */
    int go(@Param("making") PackMaking taken, @Param("state") PackMaking.State state,
           @Param("now") Instant now);

    void made(@Param("id") long id, @Param("packId") long packId);

    int cancel(@Param("id") long id, @Param("now") Instant now);
}
