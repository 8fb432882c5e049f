package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * The decision of a day: who is told of which actions. The same step is never told twice; what was not told on its
 * day, because the server was down or nobody led the action yet, is told now; a person who had today's digest hears
 * the rest tomorrow.
 *
 * @param today a working day
 * @param rules after how many days each step falls
 * @param wishes which reminders people wish to have, by person; whoever is not there has each
 */
record Decision(LocalDate today, WorkingDays days, BoardRules rules, Map<Long, Reminders> wishes) {

    /** Working days to answer in, where no step of the escalation says otherwise. */
    static final int TO_ANSWER = 5;

    private static final Comparator<Line> MOST_URGENT_FIRST = Comparator
            .comparing((Line line) -> !line.isOwn())
            .thenComparing(line -> line.step() != Step.SENT_BACK)
            .thenComparing(line -> line.action().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.action().reference());

    /**
     * @param actions all actions still owed
     * @param hadTheirs ids of those who had a digest today already
     * @return at most one digest a person
     */
    List<Digest> decide(Collection<Owed> actions, Told told, Set<Long> hadTheirs) {
        Map<Long, List<Line>> lines = new LinkedHashMap<>();
        for (Owed action : actions) {
            because(action, told).forEach((personId, because) -> {
                if (!hadTheirs.contains(personId)) {
                    lines.computeIfAbsent(personId, id -> new ArrayList<>()).add(new Line(action, because));
                }
            });
        }
        return lines.entrySet().stream().map(entry -> digest(entry.getKey(), entry.getValue(), told))
                .toList();
    }

    private Map<Long, List<Fallen>> because(Owed action, Told told) {
        Ladder ladder = new Ladder(days, rules);
        Map<Long, List<Fallen>> because = new LinkedHashMap<>();
        Fallen reminder = ladder.reminder(action, today);
        if (reminder != null) {
            add(because, action, action.owners(), reminder, told);
        }
        if (mayEscalate(action, reminder, told)) {
            for (Fallen step : ladder.escalation(action, today)) {
                add(because, action, action.toldAt(step.step()), step, told);
            }
        }
        return because;
    }

    private void add(Map<Long, List<Fallen>> because, Owed action, List<Long> people, Fallen fallen, Told told) {
        for (Long personId : people) {
            if (wished(personId, fallen.step()) && !told.knows(action.actionId(), personId, fallen)) {
                because.computeIfAbsent(personId, id -> new ArrayList<>()).add(fallen);
            }
        }
    }

    /** A reminder before the due date may wait for Monday or be unwanted; anything else is always told. */
    private boolean wished(long personId, Step step) {
        if (step != Step.LONG_BEFORE && step != Step.SHORTLY_BEFORE) {
            return true;
        }
        return switch (wishes.getOrDefault(personId, Reminders.EACH)) {
            case EACH -> true;
            case MONDAYS -> new Ladder(days, rules).standsForMonday(today);
            case OVERDUE_ONLY -> false;
        };
    }

    /** Who owes the action has days of grace after each reminder, today's too; where nobody does, nobody waits. */
    private boolean mayEscalate(Owed action, Fallen reminder, Told told) {
        LocalDate reminded = told.lastReminder(action.actionId());
        boolean remindedToday = reminder != null && action.owners().stream()
                .anyMatch(owner -> !told.knows(action.actionId(), owner, reminder));
        return action.owners().isEmpty()
                || !remindedToday && reminded != null && !days.plus(reminded, rules.of(BoardRule.GRACE)).isAfter(today);
    }

    private Digest digest(long personId, List<Line> lines, Told told) {
        lines.sort(MOST_URGENT_FIRST);
        List<Line> own = lines.stream().filter(Line::isOwn).toList();
        Ladder ladder = new Ladder(days, rules);
        Fallen next = own.stream().filter(line -> line.action().isOverdue(today))
                .map(line -> ladder.next(line.action(), today, told))
                .filter(Objects::nonNull).min(Comparator.comparing(Fallen::on)).orElse(null);
        if (next != null) {
            // The next step is taken in the morning of its day, so the answer is asked for by the evening before.
            return new Digest(personId, lines, days.onOrBefore(next.on().minusDays(1)), next.step());
        }
        return new Digest(personId, lines, answerBy(own), null);
    }

    private LocalDate answerBy(List<Line> own) {
        boolean nothingLate = !own.isEmpty() && own.stream().allMatch(line -> line.step().compareTo(Step.OVERDUE) < 0);
        LocalDate next = own.stream().map(line -> line.action().promised(today)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return nothingLate && next != null ? next : days.plus(today, TO_ANSWER);
    }
}
