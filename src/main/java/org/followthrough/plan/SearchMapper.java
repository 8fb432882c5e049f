package org.followthrough.plan;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SearchMapper {

    /** Recommendations of these reviews whose present text, heading or number holds every pattern. */
    List<RecommendationRow> recommendations(@Param("reviewIds") Collection<Long> reviewIds,
                                            @Param("patterns") List<String> patterns, @Param("most") int most);

    /** Evidence of actions of these reviews whose name or statement holds every pattern, newest first. */
    List<EvidenceHit> evidence(@Param("reviewIds") Collection<Long> reviewIds,
                               @Param("patterns") List<String> patterns, @Param("most") int most);

    /** What the actions of these reviews now say of their evidence in words of their own. */
    List<EvidenceHit> statements(@Param("reviewIds") Collection<Long> reviewIds,
                                 @Param("patterns") List<String> patterns, @Param("most") int most);

    /** One piece of evidence; the statement may be null. */
    record EvidenceHit(long actionId, String name, String statement) {
    }
}
