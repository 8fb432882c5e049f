package org.followthrough.peerchallenge;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FindingMapper {

    List<Made> made(long reviewId);

    void insert(@Param("reviewId") long reviewId, @Param("finding") int finding,
                @Param("recommendationId") long recommendationId);

    /** The recommendation made of a finding. */
    record Made(int finding, long recommendationId) {
    }
}
