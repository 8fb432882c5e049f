package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Notices;
import org.followthrough.meeting.Papers;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/**
 * What is to be known of a meeting: when and where it is held, who comes, what its papers are about, and who
 * was told.
 */
@Component
class MeetingFacts {

    private static final Words WORDS = Words.of(MeetingFacts.class);

    private final Attendances attendances;
    private final Notices notices;
    private final MeetingWords words;

    MeetingFacts(Attendances attendances, Notices notices, MeetingWords words) {
        this.attendances = attendances;
        this.notices = notices;
        this.words = words;
    }

    /** @param runs whether the reader runs the meeting, and so is led to what is to be done */
    List<SummaryRow> of(Meeting meeting, Papers papers, boolean runs) {
        String path = "/meetings/" + meeting.id();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(when(meeting));
        if (meeting.isCancelled()) {
            facts.add(cancelled(meeting));
        } else {
            facts.add(attendance(meeting));
        }
        if (meeting.isFrozen() || !meeting.isOver()) {
            facts.add(SummaryRow.of(WORDS.say("papers"), meeting.isFrozen()
                    ? WORDS.say("papers.frozen", London.time(meeting.frozenAt()), London.longDate(meeting.asAt()))
                    : WORDS.say("papers.following")));
        }
        // Once a meeting is over, what changed since says nothing of it.
        long changed = meeting.isOver() ? 0 : papers.lines().stream().filter(AgendaLine::changed).count();
        if (changed > 0) {
            facts.add(new SummaryRow(WORDS.say("changed"), List.of(WORDS.say("changed.count", changed)),
                    path + "?only=changed"));
        }
        told(meeting, runs ? path + "/tell" : null).ifPresent(facts::add);
        return facts;
    }

    private SummaryRow cancelled(Meeting meeting) {
        String day = WORDS.say("cancelled.on", London.longDate(London.dayOf(meeting.cancelledAt())));
        return SummaryRow.of(WORDS.say("cancelled"), meeting.cancelReason(), day, WORDS.say("cancelled.next"));
    }

    /** Who was told; what they were told wrongly by now comes first. */
    private Optional<SummaryRow> told(Meeting meeting, String tellPath) {
        List<Notices.Told> told = notices.told(meeting);
        if (told.isEmpty()) {
            return meeting.isOver() ? Optional.empty()
                    : Optional.of(SummaryRow.of(WORDS.say("told"), WORDS.say("told.nobody")));
        }
        long outdated = told.stream().filter(Notices.Told::outdated).count();
        String last = London.longDate(London.dayOf(told.stream().map(Notices.Told::at).max(Comparator.naturalOrder())
                .orElseThrow()));
        String names = told.stream().map(each -> each.person().name()).collect(Collectors.joining(", "));
        String all = WORDS.say("told.count", told.size(), last);
        if (outdated == 0 || meeting.state() == MeetingState.CLOSED) {
            return Optional.of(SummaryRow.of(WORDS.say("told"), all, names));
        }
        String wrong = WORDS.say(meeting.isCancelled() ? "told.notCancelled" : "told.otherwise", outdated);
        return Optional.of(new SummaryRow(WORDS.say("told"), List.of(wrong, all, names), tellPath));
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
