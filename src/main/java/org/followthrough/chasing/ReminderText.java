package org.followthrough.chasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.plan.Action;
import org.followthrough.shared.time.London;

/**
 * What a reminder sent by hand says: as a digest does, references, dates and one link, never a word of the case.
 *
 * @param answerBy the day an answer is asked for
 */
record ReminderText(Board board, LocalDate today, LocalDate answerBy) {

    /** The subject line. */
    String subject(List<Action> actions) {
        return actions.size() > 1 ? say("reminder.many", actions.size(), London.dayAndMonth(answerBy))
                : say("reminder.subject", actions.get(0).reference(), London.dayAndMonth(answerBy));
    }

    /** The whole text. */
    String text(List<Action> actions, String name) {
        StringBuilder text = new StringBuilder(say("greeting", name)).append("\n\n")
                .append(say("reminder.own", board.name(), actions.size(), London.longDate(answerBy))).append("\n\n");
        actions.forEach(action -> text.append(line(action)).append('\n'));
        String path = actions.size() == 1 ? "/actions/" + actions.get(0).reference() : "/";
        return text.append('\n').append(say("reminder.link", board.link(path))).append("\n\n")
                .append(say("reminder.notMine", actions.size(), board.link("/not-mine"))).append("\n\n")
                .append(board.contact().isEmpty() ? say("signature", board.called()) : board.contact()).append('\n')
                .toString();
    }

    /** Why the register says it was written. */
    static String why(String sender) {
        return say("reminder.why", sender);
    }

    private String line(Action action) {
        LocalDate due = action.state().dates().due();
        if (due == null) {
            return say("reminder.noDate", action.reference());
        }
        return due.isBefore(today)
                ? say("reminder.line.overdue", action.reference(), (int) ChronoUnit.DAYS.between(due, today),
                        London.longDate(due))
                : say("reminder.line.due", action.reference(), London.longDate(due));
    }

    private static String say(String key, Object... values) {
        return DigestText.say(key, values);
    }
}
