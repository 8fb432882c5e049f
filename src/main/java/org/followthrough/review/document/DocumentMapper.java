package org.followthrough.review.document;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface DocumentMapper {

    /** All versions of all documents of a review, the newest first. */
    List<ReviewDocument> ofReview(long reviewId);

    ReviewDocument find(long id);

    void insert(@Param("key") NewRow key, @Param("document") ReviewDocument document);

    /** 0 where the file was destroyed already. */
    int forgetFile(long id);

    /** The decisions about documents of a review, the newest first. */
    List<Decision> decisions(long reviewId);

    void insertDecision(@Param("key") NewRow key, @Param("decision") Decision decision, @Param("at") Instant at,
                        @Param("by") long by);

    /** The hold that stands on the review; null for none. */
    Hold hold(long reviewId);

    void insertHold(@Param("key") NewRow key, @Param("reviewId") long reviewId, @Param("reason") String reason,
                    @Param("at") Instant at, @Param("by") long by);

    /** 0 where it was lifted already. */
    int lift(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at, @Param("by") long by);
}
