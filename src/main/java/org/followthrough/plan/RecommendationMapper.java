package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface RecommendationMapper {

    RecommendationRow current(long id);

    /** Those of one review in their order, each as it stood before the instant. */
    List<RecommendationRow> ofReview(@Param("reviewId") long reviewId, @Param("before") Instant before);

    void insertRecommendation(@Param("key") NewRow key, @Param("reviewId") long reviewId);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(RecommendationVersion version);

    List<PrintedCell> printedCellsOfReview(long reviewId);

    List<PrintedCell> printedCellsOfAction(long actionId);

    void insertPrintedCell(PrintedCell cell);
}
