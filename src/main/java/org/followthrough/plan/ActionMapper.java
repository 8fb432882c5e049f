package org.followthrough.plan;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface ActionMapper {

    ActionRow current(String reference);

    ActionRow atVersion(@Param("id") long id, @Param("version") int version);

    /** The versions that these commits made, in any order. */
    List<ActionRow> numbered(@Param("seqs") List<Long> seqs);

    List<ActionRow> history(long id);

    List<Long> supporting(@Param("id") long id, @Param("version") int version);

    /** The agencies that support the versions these commits made; every version when asked with null. */
    List<Support> supports(@Param("seqs") List<Long> seqs);

    List<Milestone> milestones(@Param("id") long id, @Param("version") int version);

    /** The milestones of every version of the action. */
    List<MilestoneRow> milestonesOf(long id);

    /** Records that somebody made the version who came by the one-time link in this message. */
    void insertByLink(@Param("actionId") long actionId, @Param("version") int version,
                      @Param("messageId") long messageId);

    Set<Integer> versionsByLink(long actionId);

    List<String> referencesByLink(long messageId);

    List<ActionReference> references();

    int countOfReview(long reviewId);

    /** Ids of all actions. */
    List<Long> ids();

    /** The number of the last version of any action of the review; 0 when it has none. */
    long lastSeqOfReview(long reviewId);

    void deleteSupporting(@Param("reviewId") long reviewId, @Param("written") WrittenPlan written);

    void deleteVersions(@Param("reviewId") long reviewId, @Param("written") WrittenPlan written);

    /** Deletes the actions of the review that have no version left. */
    void deleteWithoutVersion(long reviewId);

    void insertAction(@Param("key") NewRow key, @Param("reference") String reference,
                      @Param("reviewId") long reviewId, @Param("version") int version);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(ActionVersion version);

    void insertSupporting(@Param("id") long id, @Param("version") int version, @Param("agencyId") long agencyId);

    void insertMilestone(@Param("id") long id, @Param("version") int version, @Param("position") int position,
                         @Param("milestone") Milestone milestone);

    /** All positions after this commit, in the order of commits. */
    Cursor<Position> positionsAfter(long seq);

    /** The positions of these commits, in the order of commits. */
    List<Position> positionsNumbered(@Param("seqs") List<Long> seqs);

    /** An agency that supports the version of an action that a commit made. */
    record Support(long seq, long agencyId) {
    }

    /** The reference of one action. */
    record ActionReference(long id, String reference) {
    }
}
