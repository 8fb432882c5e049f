package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.review.life.ReviewDocuments;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is handed on of reviews, as files: their clocks, terms of reference and timetables. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_REVIEWS)
class ReviewFiles {

    private static final Words WORDS = Words.of(ReviewFiles.class);

    private final ReviewClocks clocks;
    private final ReviewDocuments reviews;
    private final Documents documents;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewFiles(ReviewClocks clocks, ReviewDocuments reviews, Documents documents, SignedIn signedIn, Clock clock) {
        this.clocks = clocks;
        this.reviews = reviews;
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/review-files/{ref}/terms.{ending:pdf|docx}")
    void terms(@PathVariable String ref, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        send(reviews.terms(signedIn.required(), ref), ending, response);
    }

    @GetMapping("/review-files/{ref}/timetable.{ending:pdf|docx|xlsx|csv}")
    void timetable(@PathVariable String ref, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        send(reviews.timetable(signedIn.required(), ref), ending, response);
    }

    private void send(Optional<Document> document, String ending, HttpServletResponse response) throws IOException {
        if (document.isPresent()) {
            documents.send(document.get(), DocumentForm.of(ending).orElseThrow(), response);
        } else {
            response.sendError(signedIn.may(Permission.SEE_REVIEWS) ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // Not under /reviews/: a page takes every address below its own.
    @GetMapping("/review-files/clocks.csv")
    void clocks(HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_REVIEWS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LocalDate today = London.dayOf(clock.instant());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"clocks-" + today + ".csv\"");
        try (SheetWriter sheet = new CsvSheetWriter(response.getOutputStream())) {
            sheet.headings(Stream.of("number", "review", "kind", "clock", "due", "late").map(key ->
                    WORDS.say("head." + key)).toList());
            for (ReviewClocks.Running running : clocks.runningOut(signedIn.required())) {
                sheet.row(Arrays.asList(ReviewWords.number(running.review()), running.review().name(),
                        ReviewWords.name(running.review().state().kind()), running.what(), running.due(),
                        running.daysLate(today)));
            }
        }
    }
}
