package org.followthrough.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * An action as it would be made.
 *
 * @param row the row of the sheet it came from, from 1
 * @param ownWords false when the row prints no action and the words above it are used
 * @param milestones as printed; empty when none
 * @param completed the completion date and what is printed beside it
 * @param notes what fits no field
 */
public record DraftAction(int row, String text, boolean ownWords, LeadReading lead, List<AgencyMatch> supporting,
                          String supportingPrinted, DateReading due, String successMeasure, String milestones,
                          String progressNote, StatusReading status, DateReading completed, List<RowNote> notes) {

    public DraftAction {
        supporting = List.copyOf(supporting);
        notes = List.copyOf(notes);
    }

    /** The same action under another lead. */
    public DraftAction ledBy(LeadReading newLead) {
        return new DraftAction(row, text, ownWords, newLead, supporting, supportingPrinted, due, successMeasure,
                milestones, progressNote, status, completed, notes);
    }

    /** The same action in other words. */
    public DraftAction saying(String newText) {
        return new DraftAction(row, newText, ownWords, lead, supporting, supportingPrinted, due, successMeasure,
                milestones, progressNote, status, completed, notes);
    }

    /** The same action with these agencies supporting it. */
    public DraftAction supportedBy(List<AgencyMatch> agencies) {
        return new DraftAction(row, text, ownWords, lead, agencies, supportingPrinted, due, successMeasure,
                milestones, progressNote, status, completed, notes);
    }

    /** The same action held to another date. */
    public DraftAction dueOn(DateReading newDue) {
        return new DraftAction(row, text, ownWords, lead, supporting, supportingPrinted, newDue, successMeasure,
                milestones, progressNote, status, completed, notes);
    }

    /** The same action standing otherwise. */
    public DraftAction standing(StatusReading newStatus) {
        return new DraftAction(row, text, ownWords, lead, supporting, supportingPrinted, due, successMeasure,
                milestones, progressNote, newStatus, completed, notes);
    }

    /** The same action with more notes. */
    public DraftAction noted(List<RowNote> more) {
        return new DraftAction(row, text, ownWords, lead, supporting, supportingPrinted, due, successMeasure,
                milestones, progressNote, status, completed, Stream.concat(notes.stream(), more.stream()).toList());
    }
}
