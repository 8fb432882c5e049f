package org.followthrough.review.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;

@Mapper
interface DocumentMapper {

    /** All versions of all documents of a review, the newest first. */
    List<ReviewDocument> ofReview(long reviewId);

    ReviewDocument find(long id);

    /** Documents that are not destroyed, of reviews that are closed or on which a legal hold stands. */
    List<KeptRow> closedOrHeld();

    void insert(@Param("key") NewRow key, @Param("document") ReviewDocument document);

    void forgetFile(long id);

    /** The decisions about documents of a review, the newest first. */
    List<Decision> decisions(long reviewId);

    /** Who recorded the last decision about a document, and when; null where there is none. */
    Written decided(long documentId);

    void insertDecision(@Param("key") NewRow key, @Param("decision") Decision decision, @Param("at") Instant at,
                        @Param("by") long by);

    /** The hold that stands on the review; null for none. */
    Hold hold(long reviewId);

    void insertHold(@Param("key") NewRow key, @Param("reviewId") long reviewId, @Param("reason") String reason,
                    @Param("at") Instant at, @Param("by") long by);

    /** 0 where it was lifted already. */
    int lift(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at, @Param("by") long by);

    /**
     * Until when a document is kept.
     *
     * @param closedOn when its review was closed; null while it is open
     * @param keepUntil until when it was decided to keep it; null for none
     * @param holdId of the legal hold on its review; null for none
     */
    record KeptRow(long id, long reviewId, String title, LocalDate closedOn, LocalDate keepUntil, Long holdId) {
    }
}
