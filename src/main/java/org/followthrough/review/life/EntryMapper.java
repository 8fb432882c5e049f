package org.followthrough.review.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface EntryMapper {

    /** The newest version of each entry of these reviews, by topic and number. */
    List<EntryRow> newest(@Param("reviewIds") Collection<Long> reviewIds);

    List<AnswerRow> newestAnswers(@Param("reviewIds") Collection<Long> reviewIds);

    /** The newest version of each entry of reviews that are not closed; of one topic, or of all for null. */
    List<EntryRow> ofOpenReviews(@Param("topic") String topic);

    /** Their answers that are days or agencies, or say what the entry is. */
    List<AnswerRow> datesOfOpenReviews(@Param("topic") String topic);

    /** How each quality marker of each review was rated last. */
    List<RatingRow> ratings();

    /** All versions of one entry, newest first. */
    List<EntryRow> versions(long entryId);

    List<AnswerRow> allAnswers(long entryId);

    /** What was recorded last in the review, newest first. */
    List<EntryRow> history(@Param("reviewId") long reviewId, @Param("without") Set<String> without,
                           @Param("offset") int offset, @Param("count") int count);

    int countHistory(@Param("reviewId") long reviewId, @Param("without") Set<String> without);

    EntryRow find(@Param("reviewId") long reviewId, @Param("topic") String topic, @Param("number") int number);

    /** The highest number in the list; 0 when it is empty. */
    int lastNumber(@Param("reviewId") long reviewId, @Param("topic") String topic);

    void insert(@Param("key") NewRow key, @Param("reviewId") long reviewId, @Param("topic") String topic,
                @Param("number") int number);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") Long by, @Param("noted") Noted noted);

    void insertAnswer(@Param("id") long id, @Param("version") int version, @Param("answer") Answer answer);

    /** @param topic key of the marker */
    record RatingRow(long reviewId, String topic, String choice) {
    }

    /** A version of an entry without its answers. */
    record EntryRow(long id, long reviewId, String topic, int number, int version, Instant recordedAt,
                    Long recordedBy, StageState state, LocalDate onDay, String note) {
    }

    /** One answer of a version. */
    record AnswerRow(long entryId, int version, String question, LocalDate onDay, String choice, String words,
                     Long agencyId) {

        Answer answer() {
            return new Answer(question, onDay, choice, words, agencyId);
        }
    }
}
