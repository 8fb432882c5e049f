package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.people.Reminders;
import org.followthrough.shared.time.WorkingDays;

/**
 * The decision of a day: who is told of what is owed. The same step is never told twice; what was not told on its day,
 * because the server was down or nobody led an action yet, is told now; a person who had today's digest hears the rest
 * tomorrow.
 *
 * @param today a working day
 * @param rules after how many days each step falls
 * @param wishes which reminders people wish to have, by person; whoever is not there has each
 */
record Decision(LocalDate today, WorkingDays days, BoardRules rules, Map<Long, Reminders> wishes) {

    /** Working days to answer in, where no step of the escalation says otherwise. */
    static final int TO_ANSWER = 5;

    private static final Comparator<Line> MOST_URGENT_FIRST = Comparator
            .comparing(Line::part)
            .thenComparing(line -> !line.isFor(Step.SENT_BACK) && !line.isFor(Step.EVIDENCE_ASKED_FOR))
            .thenComparing(line -> line.owed().dates().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.owed().reference());

    /**
     * @param all of which somebody may have to be told
     * @param hadTheirs ids of those who had a digest today already
     * @return at most one digest a person that is written, and what is withheld beside it
     */
    List<Digest> decide(Collection<Owed> all, Told told, Set<Long> hadTheirs) {
        Ladder ladder = ladder();
        Map<Envelope, Map<Matter, Line>> lines = new LinkedHashMap<>();
        for (Owed owed : all) {
            List<Fallen> reminders = ladder.reminders(owed, today);
            reminders.forEach(step -> tell(lines, owed, step, told));
            if (mayEscalate(owed, reminders, told)) {
                ladder.escalation(owed, today).forEach(step -> tell(lines, owed, step, told));
            }
        }
        return lines.entrySet().stream().filter(entry -> !hadTheirs.contains(entry.getKey().personId()))
                .map(entry -> digest(entry.getKey(), List.copyOf(entry.getValue().values()), told)).toList();
    }

    private void tell(Map<Envelope, Map<Matter, Line>> lines, Owed owed, Fallen fallen, Told told) {
        for (Addressee addressee : owed.toldOf(fallen.step())) {
            Addressee to = unwanted(addressee, fallen.step()) ? addressee.without(Withheld.NOT_WISHED) : addressee;
            if (to.hears(fallen.step()) && !waits(to, fallen.step()) && !told.knows(owed.matter(), to, fallen)) {
                lines.computeIfAbsent(new Envelope(to.personId(), to.withheld()), key -> new LinkedHashMap<>())
                        .merge(owed.matter(), new Line(owed, to, List.of(fallen)),
                                (line, more) -> line.and(fallen));
            }
        }
    }

    /** A reminder before the due date may wait for Monday. */
    private boolean waits(Addressee to, Step step) {
        return step.isBeforeDue() && wish(to) == Reminders.MONDAYS && !ladder().standsForMonday(today);
    }

    private boolean unwanted(Addressee to, Step step) {
        return step.isBeforeDue() && to.isWritten() && wish(to) == Reminders.OVERDUE_ONLY;
    }

    private Reminders wish(Addressee to) {
        return wishes.getOrDefault(to.personId(), Reminders.EACH);
    }

    /** Who owes it has days of grace after each reminder, today's too; where nobody does, nobody waits. */
    private boolean mayEscalate(Owed owed, List<Fallen> reminders, Told told) {
        LocalDate reminded = told.lastReminder(owed.matter());
        boolean remindedToday = reminders.stream().filter(fallen -> fallen.step().isReminder())
                .anyMatch(fallen -> owed.audience().owners().stream()
                        .anyMatch(owner -> owner.isWritten() && !told.knows(owed.matter(), owner, fallen)));
        return !owed.reachesAnOwner()
                || !remindedToday && reminded != null && !days.plus(reminded, rules.of(BoardRule.GRACE)).isAfter(today);
    }

    private Digest digest(Envelope envelope, List<Line> lines, Told told) {
        List<Line> sorted = lines.stream().sorted(MOST_URGENT_FIRST).toList();
        List<Line> own = sorted.stream().filter(line -> line.part().asks()).toList();
        Ladder ladder = ladder();
        Line first = own.stream().filter(line -> next(line, told) != null)
                .min(Comparator.comparing(line -> next(line, told).on())).orElse(null);
        if (first == null) {
            return new Digest(envelope.personId(), envelope.withheld(), sorted, answerBy(own, ladder), null);
        }
        // The next step is taken in the morning of its day, so the answer is asked for by the evening before.
        Fallen next = next(first, told);
        return new Digest(envelope.personId(), envelope.withheld(), sorted, days.onOrBefore(next.on().minusDays(1)),
                Consequence.of(next.step(), first.owed()));
    }

    /** The next step of the escalation of what is overdue; null when there is none. */
    private Fallen next(Line line, Told told) {
        return line.owed().isOverdue(today) ? ladder().next(line.owed(), today, told) : null;
    }

    private LocalDate answerBy(List<Line> own, Ladder ladder) {
        LocalDate requested = own.stream().filter(line -> line.isFor(Step.MONTHLY_REQUEST))
                .map(line -> ladder.updatesDue(line.owed().dates(), today)).min(Comparator.naturalOrder())
                .orElse(null);
        if (requested != null) {
            return requested;
        }
        boolean nothingLate = !own.isEmpty() && own.stream().allMatch(line -> line.step().isBeforeDue());
        LocalDate next = own.stream().map(line -> line.owed().promised(today)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return nothingLate && next != null ? next : days.plus(today, TO_ANSWER);
    }

    private Ladder ladder() {
        return new Ladder(days, rules);
    }

    /** What goes into one message, or is withheld for one reason. */
    private record Envelope(long personId, Withheld withheld) {
    }
}
