package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Papers;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What is to be known of a meeting: when and where it is held, who comes, and what its papers are about. */
@Component
class MeetingFacts {

    private static final Words WORDS = Words.of(MeetingFacts.class);

    private final Attendances attendances;
    private final MeetingWords words;

    MeetingFacts(Attendances attendances, MeetingWords words) {
        this.attendances = attendances;
        this.words = words;
    }

    /** @param changedPath where to read which items were changed since the papers were frozen */
    List<SummaryRow> of(Meeting meeting, Papers papers, String changedPath) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(when(meeting));
        facts.add(attendance(meeting));
        facts.add(SummaryRow.of(WORDS.say("papers"), meeting.isFrozen()
                ? WORDS.say("papers.frozen", London.time(meeting.frozenAt()), London.longDate(meeting.asAt()))
                : WORDS.say("papers.following")));
        // Once a meeting is over, what changed since says nothing of it.
        long changed = meeting.isClosed() ? 0 : papers.lines().stream().filter(AgendaLine::changed).count();
        if (changed > 0) {
            facts.add(new SummaryRow(WORDS.say("changed"), List.of(WORDS.say("changed.count", changed)), changedPath));
        }
        return facts;
    }

    /** When and where it is held. */
    SummaryRow when(Meeting meeting) {
        return SummaryRow.of(WORDS.say("when"), Stream.of(London.dateAndTime(meeting.startsAt()), meeting.place())
                .filter(line -> line != null).toArray(String[]::new));
    }

    /** Whether it is quorate, and who comes or came. */
    SummaryRow attendance(Meeting meeting) {
        return new SummaryRow(WORDS.say("attendance"), Stream.concat(
                Stream.of(MeetingWords.sentence(meeting, attendances.quorum(meeting))),
                words.attendance(meeting, attendances.of(meeting)).stream()).toList(), null);
    }
}
