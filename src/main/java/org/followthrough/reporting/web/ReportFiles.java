package org.followthrough.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionColumn;
import org.followthrough.reporting.AgencyReports;
import org.followthrough.reporting.PublicationCopies;
import org.followthrough.reporting.PublicationCopy;
import org.followthrough.reporting.ReviewSummaries;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.ChosenDay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is handed on, as files. An address that no page of ours makes is answered with "bad request". */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_PLANS)
class ReportFiles {

    private final PublicationCopies copies;
    private final AgencyReports agencies;
    private final ReviewSummaries summaries;
    private final People people;
    private final Documents documents;
    private final SignedIn signedIn;
    private final Clock clock;

    ReportFiles(PublicationCopies copies, AgencyReports agencies, ReviewSummaries summaries, People people,
                Documents documents, SignedIn signedIn, Clock clock) {
        this.copies = copies;
        this.agencies = agencies;
        this.summaries = summaries;
        this.people = people;
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    // Not under /plans/ and /agency/: a page takes every address below its own.
    @GetMapping("/plan-files/{ref}/publication.{ending:pdf|docx|xlsx|csv}")
    void publication(@PathVariable String ref, @PathVariable String ending, @RequestParam(required = false) String asAt,
                     @RequestParam(defaultValue = "") List<ActionColumn> column,
                     @RequestParam(required = false) String marking, HttpServletResponse response)
            throws IOException {
        Optional<LocalDate> day = day(asAt);
        if (!signedIn.may(Permission.EDIT_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (copies.find(signedIn.required(), ref).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (day.isEmpty() || column.size() > PublicationCopy.MOST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            Set<ActionColumn> columns = EnumSet.noneOf(ActionColumn.class);
            columns.addAll(column);
            documents.send(copies.make(signedIn.required(), ref,
                    new PublicationCopy(day.get(), columns, !"off".equals(marking))), form(ending), response);
        }
    }

    @GetMapping("/plan-files/{ref}/summary.{ending:pdf|docx}")
    void summary(@PathVariable String ref, @PathVariable String ending, @RequestParam(required = false) String asAt,
                 HttpServletResponse response) throws IOException {
        Optional<LocalDate> day = day(asAt);
        if (!signedIn.may(Permission.SEE_PLANS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (summaries.find(signedIn.required(), ref).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (day.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            documents.send(summaries.make(signedIn.required(), ref, day.get()), form(ending), response);
        }
    }

    @GetMapping("/agency-files/{ref}/report.{ending:pdf|docx|xlsx|csv}")
    void agency(@PathVariable String ref, @PathVariable String ending, @RequestParam(required = false) String asAt,
                @RequestParam(required = false) String since, HttpServletResponse response) throws IOException {
        Optional<LocalDate> day = day(asAt);
        Optional<LocalDate> from = day(since);
        Optional<Agency> agency = people.agencyByRef(ref);
        if (!signedIn.may(Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS) || agency.isPresent()
                && !Access.mayHandOver(signedIn.required(), agency.get().id())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (agency.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (day.isEmpty() || from.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            documents.send(agencies.make(signedIn.required(), agency.get(), day.get(), from.get()), form(ending),
                    response);
        }
    }

    /** The day asked for, today where none is; empty where it cannot be shown. */
    private Optional<LocalDate> day(String asked) {
        ChosenDay day = ChosenDay.of(asked, London.dayOf(clock.instant()));
        return day.fault() == null ? Optional.of(day.day()) : Optional.empty();
    }

    private static DocumentForm form(String ending) {
        return DocumentForm.of(ending).orElseThrow();
    }
}
