package org.followthrough.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** How an action is spoken of, in page, mail, pack and export alike. */
public final class ActionWords {

    private static final Words WORDS = Words.of(ActionWords.class);

    private ActionWords() {
    }

    /** The headline: On track, Overdue 81 days, Sent back, 81 days overdue. */
    public static String headline(Position position, LocalDate asAt) {
        return headline(position.headline(asAt), position.daysOverdue(asAt));
    }

    /**
     * The headline with its days.
     *
     * @param daysOverdue 0 when it is not overdue
     */
    public static String headline(Headline headline, int daysOverdue) {
        String key = "headline." + headline;
        return daysOverdue > 0 && (headline == Headline.OVERDUE || headline == Headline.SENT_BACK)
                ? say(key + ".days", daysOverdue) : say(key);
    }

    /** The headline alone: Overdue. */
    public static String name(Headline headline) {
        return say("headline." + headline);
    }

    /** What the headline means, to be printed beside it. */
    public static String meaning(Headline headline) {
        return say("meaning." + headline);
    }

    /** The name of a quick link: Due in 30 days. */
    public static String name(QuickLink link, BoardRules rules) {
        return say("quick." + link, rules.of(BoardRule.NO_UPDATE));
    }

    /** Not started, In progress, Complete, Signed off, Closed. */
    public static String name(Progress progress) {
        return say("progress." + progress);
    }

    /** On track, At risk, Off track. */
    public static String name(Confidence confidence) {
        return say("confidence." + confidence);
    }

    /** The day its agency last said how it stands: 3 Nov 2026, or None. */
    public static String lastUpdate(Position position) {
        return position.lastUpdateAt() == null ? say("lastUpdate.none")
                : London.shortDate(London.dayOf(position.lastUpdateAt()));
    }

    /** Overdue, Due in 30 days, Due later, No date. */
    public static String name(Timeliness timeliness) {
        return say("timeliness." + timeliness);
    }

    /** What is true beside the headline, as plain words: Moved twice, No update for 58 days. */
    public static List<String> beside(Position position, LocalDate asAt, BoardRules rules) {
        List<String> facts = new ArrayList<>();
        if (position.progress().isOpen() && position.dateAskedFor() != null) {
            facts.add(say("beside.dateAskedFor"));
        }
        if (!position.progress().isOver() && position.timesMoved() > 0) {
            facts.add(say("beside.moved", position.timesMoved()));
        }
        if (position.isWithoutUpdate(asAt, rules)) {
            facts.add(say("beside.noUpdate", position.daysSinceUpdate(asAt)));
        }
        if (position.needsALead()) {
            facts.add(say("beside.needsALead"));
        }
        if (position.impactCheckOn() != null && !position.impactCheckOn().isAfter(asAt)) {
            facts.add(say("beside.impactCheck"));
        }
        return facts;
    }

    /** How the due date stands to the day: 81 days overdue, in 20 days, today; empty when nothing is owed. */
    public static String dueContext(Position position, LocalDate asAt) {
        return position.progress().isOpen() && position.due() != null ? dueContext(position.due(), asAt) : "";
    }

    /** How a due date stands to the day: 81 days overdue, in 20 days, today. */
    public static String dueContext(LocalDate due, LocalDate asAt) {
        long days = ChronoUnit.DAYS.between(asAt, due);
        return days < 0 ? say("due.overdue", -days) : days == 0 ? say("due.today") : say("due.in", days);
    }

    /** The due date in a table, or the words for a missing one. */
    public static String shortDue(Position position) {
        return position.due() == null ? noDate() : London.shortDate(position.due());
    }

    /** The words for a missing date. */
    public static String noDate() {
        return say("due.none");
    }

    /** What happened to an action, such as Signed off. */
    public static String event(Cause cause) {
        return say("event." + cause);
    }

    private static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }
}
