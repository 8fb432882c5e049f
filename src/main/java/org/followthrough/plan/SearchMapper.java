package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The texts people search in. Each is read as a whole, or as far as some commits may have changed it.
 *
 * <p>{@code seqs} are the numbers of commits; null for all.
 */
@Mapper
interface SearchMapper {

    /** What each action now says. */
    List<ActionText> actions(@Param("seqs") List<Long> seqs);

    /** Every note with the version it came with. */
    List<Note> notes(@Param("seqs") List<Long> seqs);

    /** What each recommendation now says. */
    List<RecommendationText> recommendations(@Param("seqs") List<Long> seqs);

    /** Every piece of evidence. */
    List<EvidenceText> evidence(@Param("seqs") List<Long> seqs);

    /** These pieces of evidence, in no order. */
    List<EvidenceText> evidenceOf(@Param("ids") List<Long> ids);

    /**
     * An action's words.
     *
     * @param evidence where it is held, in words that were never given as a piece of evidence; may be null
     */
    record ActionText(long id, String reference, String text, String evidence) {
    }

    /** What the agency said with one version, or the imported plan printed. */
    record Note(long actionId, int version, Instant effectiveAt, String note) {
    }

    /** A recommendation's words; the heading may be null. */
    record RecommendationText(long id, long reviewId, String text, String heading) {
    }

    /** A piece of evidence; the statement may be null. */
    record EvidenceText(long id, long actionId, String name, String statement) {
    }
}
