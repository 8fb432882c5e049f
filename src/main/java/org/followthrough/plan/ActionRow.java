package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An action with one of its versions, as the tables hold them. */
record ActionRow(long id, String reference, long reviewId, int currentVersion, int version, long seq,
                 Instant effectiveAt, Instant recordedAt, Long recordedBy, Long onBehalfOf, Cause cause, String reason,
                 long recommendationId, int position, String text, String successMeasure, Long leadAgencyId,
                 Long leadPersonId, String leadAsPrinted, LocalDate firstDue, LocalDate due, String dueText,
                 int timesMoved, LocalDate dateAskedFor, Progress progress, Confidence confidence,
                 Confidence committeeConfidence, String note, Instant lastUpdateAt, LocalDate completedOn,
                 LocalDate signedOffOn, LocalDate impactCheckOn, Impact impact, String evidence, int evidenceCount,
                 boolean sentBack, LocalDate nextMilestone, boolean issued) {

    /** Without supporting agencies and milestones, which lists and timelines do not show. */
    Action withoutParts() {
        return with(List.of(), List.of());
    }

    Action with(List<Long> supporting, List<Milestone> milestones) {
        ActionState state = new ActionState(recommendationId, position, new Wording(text, successMeasure),
                new Lead(leadAgencyId, leadPersonId, leadAsPrinted), supporting,
                new Dates(firstDue, due, dueText, timesMoved, dateAskedFor), milestones, progress, confidence,
                committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, impact, evidence,
                evidenceCount, sentBack, issued);
        return new Action(id, reference, reviewId, currentVersion, new ActionVersion(id, version, seq, effectiveAt,
                recordedAt, recordedBy, onBehalfOf, cause, reason, state));
    }
}
