package org.followthrough.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface RepeatMapper {

    /** What stood said of these recommendations, either way, just before the instant; oldest first. */
    List<Link> links(@Param("ids") Collection<Long> ids, @Param("before") Instant before);

    void insert(@Param("key") NewRow key, @Param("recommendationId") long recommendationId,
                @Param("repeatsId") long repeatsId, @Param("reason") String reason, @Param("at") Instant at,
                @Param("by") long by);

    /** 0 where it was taken back already. */
    int takeBack(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at, @Param("by") long by);

    /** That one recommendation repeats another. */
    record Link(long id, long recommendationId, long repeatsId, String reason) {

        boolean joins(long one) {
            return recommendationId == one || repeatsId == one;
        }

        long other(long one) {
            return recommendationId == one ? repeatsId : recommendationId;
        }
    }
}
