package org.followthrough.meeting;

import java.time.Instant;
import org.followthrough.people.Board;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * What a message about a meeting says: date, time, place, how many items and a link, never a word of a case.
 *
 * @param committee the sub-committee's name
 */
record NoticeText(Board board, String committee) {

    private static final Words WORDS = Words.of(NoticeText.class);

    /**
     * The subject line.
     *
     * @param last what the person was told before; null for nothing
     */
    String subject(Notice last, Meeting meeting) {
        return WORDS.say("subject." + kind(last, meeting), London.dayAndMonth(meeting.day()), committee);
    }

    /**
     * The whole text.
     *
     * @param last what the person was told before; null for nothing
     * @param items how many items of the agenda the person can see
     */
    String text(String name, Notice last, Meeting meeting, int items) {
        StringBuilder text = new StringBuilder(WORDS.say("greeting", name)).append("\n\n")
                .append(WORDS.say("first." + kind(last, meeting), committee,
                        when(meeting.startsAt(), meeting.place()), board.called())).append('\n');
        if (!meeting.isCancelled()) {
            if (last != null && !last.isTrueOf(meeting)) {
                text.append(WORDS.say("before", when(last.startsAt(), last.place()))).append('\n');
            }
            text.append('\n').append(WORDS.say("items", items)).append(' ')
                    .append(WORDS.say(meeting.isFrozen() ? "frozen" : "following")).append('\n');
        }
        text.append('\n').append(WORDS.say("link", board.link("/meetings/" + meeting.id()))).append("\n\n");
        if (!meeting.isCancelled()) {
            text.append(WORDS.say("reply")).append("\n\n");
        }
        return text.append(board.contact().isEmpty() ? WORDS.say("signature", board.called()) : board.contact())
                .append('\n').toString();
    }

    /** Why the register says it was written. */
    static String why(String sender) {
        return WORDS.say("why", sender);
    }

    private static String kind(Notice last, Meeting meeting) {
        if (meeting.isCancelled()) {
            return "cancelled";
        }
        return last == null || last.isTrueOf(meeting) ? "held" : "changed";
    }

    private static String when(Instant startsAt, String place) {
        String when = London.dateAndTime(startsAt);
        return place == null ? when : WORDS.say("at", when, place);
    }
}
