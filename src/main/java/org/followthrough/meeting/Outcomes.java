package org.followthrough.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Cause;
import org.followthrough.plan.DecisionMinutes;
import org.followthrough.plan.Minuted;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What came of the items of a meeting, in words. */
@Component
public class Outcomes {

    private static final Words WORDS = Words.of(Outcomes.class);

    private final Positions positions;
    private final DecisionMinutes minutes;

    Outcomes(Positions positions, DecisionMinutes minutes) {
        this.positions = positions;
        this.minutes = minutes;
    }

    /** What came of an item, such as New due date: 31 January 2027; empty when the meeting did not come to it. */
    public String of(Meeting meeting, Item item) {
        if (!item.isDone()) {
            return "";
        }
        String reported = between(meeting, item).stream()
                .map(decision -> decided(positions.version(item.actionId(), decision.version())))
                .collect(Collectors.joining("; "));
        if (!item.isDecided()) {
            return reported.isEmpty() ? WORDS.say("noted") : WORDS.say("reported", reported);
        }
        String decided = decided(item.decision(), positions.version(item.actionId(), item.actionVersion()));
        return reported.isEmpty() ? decided : WORDS.say("both", decided, reported);
    }

    /** Decisions taken between meetings that the item tells the meeting of, or told it; oldest first. */
    public List<Minuted> between(Meeting meeting, Item item) {
        String minute = meeting.minute(item.position());
        return minutes.of(item.actionId()).stream().filter(decision -> decision.isToReport() ? !meeting.isOver()
                : !decision.isOfMeeting() && decision.minuteReference().equals(minute)).toList();
    }

    /** What a version of an action decided, such as Sent back. */
    public static String decided(Position version) {
        return decided(version.cause(), version);
    }

    private static String decided(Cause decision, Position after) {
        String due = after.due() == null ? "" : London.longDate(after.due());
        return switch (decision) {
            case SIGNED_OFF, SENT_BACK, EVIDENCE_ASKED_FOR, CLOSED, REPLACED -> WORDS.say(decision.name());
            case DATE_AGREED -> WORDS.say("DATE_AGREED", due);
            case DATE_REFUSED -> due.isEmpty() ? WORDS.say("DATE_REFUSED.none") : WORDS.say("DATE_REFUSED", due);
            case CONFIDENCE_SET -> after.committeeConfidence() == null ? WORDS.say("CONFIDENCE_SET.none")
                    : WORDS.say("CONFIDENCE_SET", ActionWords.name(after.committeeConfidence()));
            default -> WORDS.say("other");
        };
    }
}
