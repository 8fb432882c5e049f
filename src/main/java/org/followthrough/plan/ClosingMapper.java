package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ClosingMapper {

    void insertWithdrawal(@Param("actionId") long actionId, @Param("version") int version,
                          @Param("decision") RecordedDecision decision);

    /** The decision with the reason of the version; null where there is none. */
    RecordedDecision withdrawal(@Param("actionId") long actionId, @Param("version") int version);

    void insertLink(@Param("from") long from, @Param("to") long to, @Param("kind") Cause kind,
                    @Param("at") Instant at, @Param("by") long by);

    /** References of the actions that took over from this one. */
    List<String> successors(long actionId);

    /** References of the actions this one took over from. */
    List<String> predecessors(long actionId);

    void insertRecommendationClosing(@Param("recommendationId") long recommendationId,
                                     @Param("withdrawn") boolean withdrawn,
                                     @Param("decision") RecordedDecision decision,
                                     @Param("effectiveAt") Instant effectiveAt, @Param("at") Instant at,
                                     @Param("by") long by);

    /** Every closing and withdrawal of recommendations of the review that counted before the instant, oldest first. */
    List<Closing> recommendationClosings(@Param("reviewId") long reviewId, @Param("before") Instant before);

    void insertPlanClosing(@Param("reviewId") long reviewId, @Param("decision") RecordedDecision decision,
                           @Param("at") Instant at, @Param("by") long by);

    /** All closings of plans decided before the instant, oldest first. */
    List<PlanClosing> planClosings(@Param("before") Instant before);

    /** A closing with the plan it closed. */
    record PlanClosing(long reviewId, String decidedBy, LocalDate decidedOn, String minuteReference,
                       String reason) {
    }

    /** How one recommendation was closed or withdrawn. */
    record Closing(long recommendationId, boolean withdrawn, String decidedBy, LocalDate decidedOn,
                   String minuteReference, String reason) {
    }
}
