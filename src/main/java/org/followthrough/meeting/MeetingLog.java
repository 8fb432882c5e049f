package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plan.Cause;

/**
 * What came of a meeting, as page, file and PDF say it. It says the same whenever it is read: each entry is about the
 * version of the action that the meeting left.
 *
 * @param committee the sub-committee's name
 * @param attendance who came and who did not, one sentence each
 * @param quorum whether the meeting could decide, in a sentence
 * @param entries in the order of the agenda
 * @param withheld how many items it leaves out, of restricted reviews
 */
public record MeetingLog(Meeting meeting, String committee, List<String> attendance, String quorum,
                         List<Entry> entries, int withheld) {

    /**
     * One item.
     *
     * @param number of the minute
     * @param kind why it was on the agenda
     * @param plan the name of its plan
     * @param agency the lead agency; empty when there is none
     * @param person the lead; empty when nobody is named
     * @param decision what was decided; null for nothing
     * @param outcome what came of it, in words; empty when the meeting did not come to it
     * @param decidedBy empty for nothing decided
     * @param reason kept with the action; may be null
     * @param note of the minutes; may be null
     * @param due when the action was due after the meeting; null when it had no date
     * @param owed whether something is still to be done
     * @param done whether the meeting came to it
     */
    public record Entry(int number, ItemKind kind, String reference, String plan, String title, String agency,
                        String person, Cause decision, String outcome, String decidedBy, String reason, String note,
                        LocalDate due, boolean owed, boolean done) {
    }

    /** Items the meeting decided about. */
    public List<Entry> decisions() {
        return entries.stream().filter(entry -> entry.decision() != null).toList();
    }

    /** What somebody is to do after the meeting: actions still owed about which it decided or noted something. */
    public List<Entry> actions() {
        return entries.stream().filter(MeetingLog::isToBeDone).toList();
    }

    private static boolean isToBeDone(Entry entry) {
        return entry.owed() && (entry.decision() != null || entry.note() != null);
    }

    /** Items the meeting came to without a decision and without anything to be done. */
    public List<Entry> noted() {
        return entries.stream().filter(entry -> entry.done() && entry.decision() == null && !isToBeDone(entry))
                .toList();
    }

    /** Items the meeting did not come to. */
    public List<Entry> notReached() {
        return entries.stream().filter(entry -> !entry.done()).toList();
    }
}
