package org.followthrough.chasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.followthrough.plan.UpdateRound;

/**
 * Something of which somebody may have to be told, and who that is: an issued action, a figure not returned, or a
 * report not sent.
 *
 * @param agency the name of the agency that owes it; null when none is known
 * @param happened what was decided about it lately, oldest first; whoever owes it is told
 */
record Owed(Matter matter, String agency, Dates dates, List<Fallen> happened, Audience audience) {

    Owed {
        happened = List.copyOf(happened);
    }

    /**
     * The days its steps are counted from. None of them is there when nothing is owed any more.
     *
     * @param due null when no date is agreed
     * @param milestone the next milestone's date where it comes before the due date; null where none does
     * @param lastUpdateOn the London day the agency last said how it stands; null when it never did
     * @param silentSince that day, or the day the action began to count; null when no update is waited for
     * @param rounds when updates are asked for before the sub-committee's meetings to come, soonest first
     */
    record Dates(LocalDate due, LocalDate milestone, LocalDate lastUpdateOn, LocalDate silentSince,
                 List<UpdateRound> rounds) {

        static final Dates NONE = new Dates(null, null, null, null, List.of());

        Dates {
            rounds = List.copyOf(rounds);
        }

        /** A due date and nothing else. */
        static Dates due(LocalDate due) {
            return new Dates(due, null, null, null, List.of());
        }
    }

    /**
     * Who is told.
     *
     * @param owners who is reminded: who owes it and who stands in for them; where neither can be written to, also who
     *     is told in their place
     * @param coveredFor whom an owner stands in for, by the owner's id
     * @param above who is told at each step of the escalation; none of them owes it
     */
    record Audience(List<Addressee> owners, Map<Long, String> coveredFor, Map<Step, List<Addressee>> above) {

        Audience {
            owners = List.copyOf(owners);
            above = Map.copyOf(above);
        }
    }

    String reference() {
        return matter.reference();
    }

    /** Whether it is given once, as a figure or a report is; of an action updates are asked for time and again. */
    boolean isGivenOnce() {
        return matter.kind() != Matter.Kind.ACTION;
    }

    /** Whether a milestone is still to come before the due date. */
    boolean hasMilestone(LocalDate today) {
        return dates.milestone() != null && !dates.milestone().isBefore(today);
    }

    /** The next date it was promised for, milestone or due date; null when there is none. */
    LocalDate promised(LocalDate today) {
        return hasMilestone(today) ? dates.milestone() : dates.due();
    }

    /** Whether it is late on the day. */
    boolean isOverdue(LocalDate today) {
        return dates.due() != null && dates.due().isBefore(today);
    }

    /** Calendar days past the due date; negative before it. There must be a due date. */
    int daysOverdue(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(dates.due(), today);
    }

    /** The last day the step happened on, of those that just happen; null when it did not. */
    LocalDate happenedOn(Step step) {
        return happened.stream().filter(one -> one.step() == step).map(Fallen::on).reduce((one, other) -> other)
                .orElse(null);
    }

    /** Whether anybody who owes it is written to. */
    boolean reachesAnOwner() {
        return audience.owners().stream().anyMatch(who -> who.isWritten() && who.owes());
    }

    /** Who is told of the step. */
    List<Addressee> toldOf(Step step) {
        return step.isEscalation() ? audience.above().getOrDefault(step, List.of()) : audience.owners();
    }
}
