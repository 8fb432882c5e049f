package org.followthrough.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.meeting.AgendaDocument;
import org.followthrough.meeting.LogDocument;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingLog;
import org.followthrough.meeting.MeetingLogs;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The agenda of a meeting, its decision log and its action log as files, under the permission of their pages. Files are
 * handed on, so restricted reviews are left out of them for everybody.
 */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_MEETINGS)
class MeetingFiles {

    private final Meetings meetings;
    private final MeetingLogs logs;
    private final LogDocument logDocument;
    private final AgendaDocument agendaDocument;
    private final Documents documents;
    private final SignedIn signedIn;

    MeetingFiles(Meetings meetings, MeetingLogs logs, LogDocument logDocument, AgendaDocument agendaDocument,
                 Documents documents, SignedIn signedIn) {
        this.meetings = meetings;
        this.logs = logs;
        this.logDocument = logDocument;
        this.agendaDocument = agendaDocument;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    // Not under /meetings/: a page takes every address below its own.
    @GetMapping("/meeting-files/{id:\\d{1,18}}.{ending:pdf|docx|xlsx|csv}")
    void log(@PathVariable long id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        Optional<Meeting> meeting = find(id, response);
        if (meeting.isPresent()) {
            MeetingLog log = logs.forAll(meeting.get());
            DocumentForm form = DocumentForm.of(ending).orElseThrow();
            boolean sheet = form == DocumentForm.XLSX || form == DocumentForm.CSV;
            documents.send(sheet ? logDocument.rows(log) : logDocument.of(log), form, response);
        }
    }

    @GetMapping("/meeting-files/{id:\\d{1,18}}/agenda.{ending:pdf|docx}")
    void agenda(@PathVariable long id, @PathVariable String ending, HttpServletResponse response) throws IOException {
        Optional<Meeting> meeting = find(id, response);
        if (meeting.isPresent()) {
            documents.send(agendaDocument.of(meeting.get()), DocumentForm.of(ending).orElseThrow(), response);
        }
    }

    private Optional<Meeting> find(long id, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_MEETINGS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        Optional<Meeting> meeting = meetings.find(signedIn.required(), id);
        if (meeting.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return meeting;
    }
}
