package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.ClockReading;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The clocks of reviews as CSV. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_REVIEWS)
class ReviewFiles {

    private static final Words WORDS = Words.of(ReviewFiles.class);

    private final ReviewClocks clocks;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewFiles(ReviewClocks clocks, SignedIn signedIn, Clock clock) {
        this.clocks = clocks;
        this.signedIn = signedIn;
        this.clock = clock;
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
                ClockReading reading = running.reading();
                sheet.row(Arrays.asList(ReviewWords.number(running.review()), running.review().name(),
                        ReviewWords.name(running.review().state().kind()), LifeWords.of(reading.clock()),
                        reading.due(), reading.daysLate(today)));
            }
        }
    }
}
