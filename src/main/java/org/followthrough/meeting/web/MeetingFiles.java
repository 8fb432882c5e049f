package org.followthrough.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.meeting.LogPdf;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingLog;
import org.followthrough.meeting.MeetingLogs;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Decision log and action log of a meeting as files, under the permission of their page. Files are handed on, so
 * restricted reviews are left out of them for everybody.
 */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_MEETINGS)
class MeetingFiles {

    private static final Words WORDS = Words.of(MeetingFiles.class);
    private static final List<String> COLUMNS = List.of("minute", "reference", "plan", "action", "agency", "person",
            "why", "outcome", "decidedBy", "reason", "note", "due", "owed");

    private final Meetings meetings;
    private final MeetingLogs logs;
    private final LogPdf pdf;
    private final SignedIn signedIn;

    MeetingFiles(Meetings meetings, MeetingLogs logs, LogPdf pdf, SignedIn signedIn) {
        this.meetings = meetings;
        this.logs = logs;
        this.pdf = pdf;
        this.signedIn = signedIn;
    }

    // Not under /meetings/: a page takes every address below its own.
    @GetMapping("/meeting-files/{id:\\d{1,18}}.pdf")
    void pdf(@PathVariable long id, HttpServletResponse response) throws IOException {
        Optional<MeetingLog> log = log(id, "pdf", "application/pdf", response);
        if (log.isPresent()) {
            byte[] file = pdf.of(log.get());
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        }
    }

    @GetMapping("/meeting-files/{id:\\d{1,18}}.csv")
    void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
        Optional<MeetingLog> log = log(id, "csv", "text/csv;charset=UTF-8", response);
        if (log.isPresent()) {
            try (CsvSheetWriter sheet = new CsvSheetWriter(response.getOutputStream())) {
                sheet.headings(COLUMNS.stream().map(WORDS::say).toList());
                for (MeetingLog.Entry entry : log.get().entries()) {
                    sheet.row(row(entry));
                }
                if (log.get().withheld() > 0) {
                    sheet.row(Arrays.asList("", MeetingWords.leftOut(log.get().withheld())));
                }
            }
        }
    }

    private Optional<MeetingLog> log(long id, String ending, String type, HttpServletResponse response)
            throws IOException {
        if (!signedIn.may(Permission.SEE_MEETINGS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        Optional<Meeting> meeting = meetings.find(signedIn.required(), id);
        if (meeting.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"meeting-" + meeting.get().day() + "." + ending + "\"");
        return meeting.map(logs::forAll);
    }

    private static List<?> row(MeetingLog.Entry entry) {
        return Arrays.asList(entry.number(), entry.reference(), entry.plan(), entry.title(), entry.agency(),
                entry.person(), MeetingWords.name(entry.kind()), entry.outcome(), entry.decidedBy(), entry.reason(),
                entry.note(), entry.due(), WORDS.say(entry.owed() ? "owed.yes" : "owed.no"));
    }
}
