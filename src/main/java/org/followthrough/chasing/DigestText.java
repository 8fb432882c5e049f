package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Board;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * What a digest says: references, dates, agencies and one link, never a word of the case or of an action.
 *
 * @param today the day it is about
 */
record DigestText(Board board, BoardRules rules, LocalDate today) {

    private static final Words WORDS = Words.of(DigestText.class);

    /** The subject line. */
    String subject(Digest digest) {
        List<Line> own = digest.own();
        List<Line> asked = own.isEmpty() ? digest.lines() : own;
        if (asked.size() > 1) {
            return say(own.isEmpty() ? "subject.many.others" : "subject.many", asked.size(),
                    London.dayAndMonth(digest.answerBy()));
        }
        Line line = asked.get(0);
        String reference = line.action().reference();
        if (line.step() == Step.SENT_BACK) {
            return say("subject.one.sentBack", reference);
        }
        return line.action().isOverdue(today) ? say("subject.one.overdue", reference, line.action().daysOverdue(today))
                : say(line.action().hasMilestone(today) ? "subject.one.milestone" : "subject.one.due", reference,
                London.dayAndMonth(line.action().promised(today)));
    }

    /** The whole text. */
    String text(Digest digest, String name) {
        StringBuilder text = new StringBuilder(say("greeting", name)).append("\n\n");
        String answerBy = London.longDate(digest.answerBy());
        if (!digest.own().isEmpty()) {
            append(text, say("own", board.name(), digest.own().size(), answerBy), digest.own(), digest.personId());
        }
        if (!digest.ofOthers().isEmpty()) {
            append(text, say(digest.own().isEmpty() ? "others" : "others.also", board.name(),
                    digest.ofOthers().size(), answerBy), digest.ofOthers(), digest.personId());
        }
        String link = board.link(path(digest));
        text.append(digest.own().isEmpty() ? say("link.see", digest.lines().size(), link) : say("link.update", link))
                .append("\n\n");
        if (digest.next() != null) {
            text.append(say("next", answerBy, say("next." + digest.next()))).append("\n\n");
        }
        text.append(digest.own().isEmpty() ? say("reply")
                : say("reply.own", digest.own().size(), board.link("/not-mine"))).append("\n\n");
        return text.append(signature()).append('\n').toString();
    }

    /** Why the register says a step was told. */
    String why(Step step) {
        int days = step == Step.LONG_BEFORE ? rules.of(BoardRule.FIRST_REMINDER)
                : step == Step.SHORTLY_BEFORE ? rules.of(BoardRule.SECOND_REMINDER) : step.workingDays(rules);
        return say("why." + step, days);
    }

    /** Why the register says a digest was written. */
    static String why() {
        return say("why");
    }

    /** What the schedule page calls the work. */
    static String workName() {
        return say("work.name");
    }

    static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }

    private void append(StringBuilder text, String opening, List<Line> lines, long reader) {
        text.append(opening).append("\n\n");
        lines.forEach(line -> text.append(line(line)).append(covering(line, reader)).append('\n'));
        text.append('\n');
    }

    private static String covering(Line line, long reader) {
        String away = line.isOwn() ? line.action().coveredFor().get(reader) : null;
        return away == null ? "" : say("line.covering", away);
    }

    private String line(Line line) {
        Owed action = line.action();
        if (line.step().isEscalation()) {
            String who = action.agency() == null ? say("line.noAgency") : action.agency();
            String update = action.lastUpdateOn() == null ? say("line.noUpdate")
                    : say("line.lastUpdate", London.longDate(action.lastUpdateOn()));
            return say("line.others", action.reference(), who, action.daysOverdue(today),
                    London.longDate(action.due()), update);
        }
        if (line.step() == Step.SENT_BACK) {
            return say("line.sentBack", action.reference(), London.longDate(action.sentBackOn()));
        }
        if (action.isOverdue(today)) {
            return say("line.overdue", action.reference(), action.daysOverdue(today), London.longDate(action.due()));
        }
        if (action.hasMilestone(today)) {
            return say(action.due() == null ? "line.milestone" : "line.milestone.due", action.reference(),
                    London.longDate(action.milestone()), London.longDate(action.due()));
        }
        return say("line.due", action.reference(), London.longDate(action.due()));
    }

    private static String path(Digest digest) {
        return digest.lines().size() == 1 ? "/actions/" + digest.lines().get(0).action().reference() : "/";
    }

    private String signature() {
        return board.contact().isEmpty() ? say("signature", board.called()) : board.contact();
    }
}
