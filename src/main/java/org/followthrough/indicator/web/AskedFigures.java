package org.followthrough.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.indicator.ReturnTable.Head;
import org.followthrough.indicator.Returns;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A file to fill in: a row for each figure asked of the reader, which {@link ImportReturnsPage} takes. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.RETURN_INDICATORS)
class AskedFigures {

    static final String PATH = "/indicator-files/asked.csv";
    private static final Words WORDS = Words.of(AskedFigures.class);

    private final Indicators indicators;
    private final Returns returns;
    private final SignedIn signedIn;
    private final Clock clock;

    AskedFigures(Indicators indicators, Returns returns, SignedIn signedIn, Clock clock) {
        this.indicators = indicators;
        this.returns = returns;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping(PATH)
    void asked(HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.RETURN_INDICATORS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LocalDate today = London.dayOf(clock.instant());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"figures-" + today + ".csv\"");
        try (SheetWriter sheet = new CsvSheetWriter(response.getOutputStream())) {
            sheet.headings(Arrays.stream(Head.values()).map(head -> WORDS.say("head." + head)).toList());
            for (MissingReturn one : returns.missing(indicators.returnedBy(signedIn.required()), today)) {
                sheet.row(List.of(one.indicator().name(), one.period().shortLabel()));
            }
        }
    }
}
