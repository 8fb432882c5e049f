package org.followthrough.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;

@Mapper
interface RecommendationMapper {

    RecommendationRow current(long id);

    /** All as they now stand, in no order. */
    List<RecommendationRow> all();

    /** Those of one review in their order, each as it stood before the instant. */
    List<RecommendationRow> ofReview(@Param("reviewId") long reviewId, @Param("before") Instant before);

    /** Ids of those of these reviews that had any before the instant. */
    Set<Long> begun(@Param("reviewIds") Collection<Long> reviewIds, @Param("before") Instant before);

    /** Those of one review without their words, each as it stood before the instant; in no order. */
    List<OutlineRow> outline(@Param("reviewId") long reviewId, @Param("before") Instant before);

    /** A page of them, each as it stood before the instant; in no order. */
    List<RecommendationRow> ofIds(@Param("ids") List<Long> ids, @Param("before") Instant before);

    /** Who wrote the newest version. */
    Written written(long id);

    int lastPosition(long reviewId);

    /** Ids of those of the source that now have this number. */
    List<Long> numbered(@Param("reviewId") long reviewId, @Param("source") RecommendationSource source,
                        @Param("sourceName") String sourceName, @Param("number") String number);

    /** The number of the last version of any recommendation of the review; 0 when it has none. */
    long lastSeqOfReview(long reviewId);

    /** Whether one of the review's was ever closed, withdrawn, or said to repeat another or be repeated. */
    boolean isSpokenOf(long reviewId);

    /** Deletes what was printed on the rows of the actions and recommendations written, and around them. */
    void deletePrintedCells(@Param("reviewId") long reviewId, @Param("written") WrittenPlan written);

    void deleteVersions(@Param("reviewId") long reviewId, @Param("written") WrittenPlan written);

    /** Deletes the recommendations of the review that have no version left. */
    void deleteWithoutVersion(long reviewId);

    void insertRecommendation(@Param("key") NewRow key, @Param("reviewId") long reviewId);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(RecommendationVersion version);

    List<PrintedCell> printedCellsOfReview(long reviewId);

    List<PrintedCell> printedCellsOfPlan(long reviewId);

    List<PrintedCell> printedCellsOfRecommendations(@Param("reviewId") long reviewId, @Param("ids") List<Long> ids);

    List<PrintedCell> printedCellsOfAction(long actionId);

    void insertPrintedCell(@Param("key") NewRow key, @Param("cell") PrintedCell cell);
}
