package org.followthrough.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.meeting.MeetingLog.Entry;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.shared.report.Report;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The decision log and action log of a meeting on paper. */
@Component
public class LogPdf {

    private static final Words WORDS = Words.of(LogPdf.class);

    private final Reports reports;
    private final BoardSettings settings;
    private final Clock clock;

    LogPdf(Reports reports, BoardSettings settings, Clock clock) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** The log as a tagged PDF (PDF/UA-1, PDF/A-2a). */
    public byte[] of(MeetingLog log) {
        Board board = settings.board();
        Meeting meeting = log.meeting();
        String day = London.longDate(meeting.day());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("marking", board.marking());
        parameters.put("board", board.name());
        parameters.put("heading", WORDS.say("heading", log.decisions().size(), log.actions().size(), day));
        parameters.put("committee", log.committee());
        parameters.put("when", place(meeting));
        parameters.put("attendance", String.join("\n", log.attendance()));
        parameters.put("quorum", log.quorum());
        parameters.put("papers", meeting.isFrozen() ? WORDS.say("papers", London.longDate(meeting.asAt())) : "");
        parameters.put("withheld", MeetingWords.leftOut(log.withheld()));
        return reports.pdf(new Report("meeting-log/log", WORDS.say("title", log.committee(), day), board.name(),
                meeting.closedAt() == null ? clock.instant() : meeting.closedAt(),
                WORDS.say("foot", board.marking(), log.committee(), day), parameters, lines(log)));
    }

    private static String place(Meeting meeting) {
        String when = London.dateAndTime(meeting.startsAt());
        return meeting.place() == null ? when : when + ", " + meeting.place();
    }

    private static List<LogLine> lines(MeetingLog log) {
        List<LogLine> lines = new ArrayList<>();
        add(lines, "decisions", log.decisions(), LogPdf::decision, Entry::decidedBy);
        add(lines, "actions", log.actions(), LogPdf::asked, LogPdf::due);
        add(lines, "noted", log.noted(), LogPdf::noted, LogPdf::due);
        add(lines, "notReached", log.notReached(), entry -> MeetingWords.name(entry.kind()), LogPdf::due);
        return lines;
    }

    private static void add(List<LogLine> lines, String list, List<Entry> entries, Function<Entry, String> words,
                            Function<Entry, String> last) {
        String heading = WORDS.say(list, entries.size());
        if (entries.isEmpty()) {
            lines.add(LogLine.none(heading, WORDS.say(list + ".none")));
        }
        LogLine.Heads heads = new LogLine.Heads(WORDS.say("head.minute"), WORDS.say("head.action"),
                WORDS.say("head.lead"), WORDS.say(list + ".words"), WORDS.say(list + ".last"));
        entries.forEach(entry -> lines.add(LogLine.of(heading, heads, entry, words.apply(entry), last.apply(entry))));
    }

    private static String decision(Entry entry) {
        return joined(entry.outcome(), entry.reason(), entry.note());
    }

    private static String asked(Entry entry) {
        return entry.decision() == null ? noted(entry) : joined(entry.outcome(), entry.reason());
    }

    private static String noted(Entry entry) {
        return entry.note() == null || entry.kind() == ItemKind.BETWEEN_MEETINGS
                ? joined(entry.outcome(), entry.note()) : entry.note();
    }

    private static String due(Entry entry) {
        return entry.due() == null ? WORDS.say("noDate") : London.shortDate(entry.due());
    }

    private static String joined(String first, String... more) {
        StringBuilder all = new StringBuilder(first);
        for (String part : more) {
            if (part != null) {
                all.append("\n").append(part);
            }
        }
        return all.toString();
    }
}
