package org.followthrough.peerchallenge;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FindingMapper {

    List<Made> made(@Param("reviewIds") Collection<Long> reviewIds);

    void insert(@Param("reviewId") long reviewId, @Param("finding") int finding,
                @Param("recommendationId") long recommendationId);

    /** The recommendation made of a finding. */
    record Made(long reviewId, int finding, long recommendationId) {
    }
}
