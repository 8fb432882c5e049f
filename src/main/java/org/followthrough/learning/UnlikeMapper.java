package org.followthrough.learning;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UnlikeMapper {

    /** The pairs said not to be the same, each with the smaller id first. */
    List<Unlike> all();

    void insert(@Param("pair") Unlike pair, @Param("at") Instant at, @Param("by") long by);

    /** Two recommendations that are not the same. */
    record Unlike(long recommendationId, long otherId) {

        static Unlike of(long one, long other) {
            return new Unlike(Math.min(one, other), Math.max(one, other));
        }
    }
}
