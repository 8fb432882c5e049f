package org.followthrough.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.indicator.ControlCharts;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Scorecard;
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
import org.springframework.web.bind.annotation.PathVariable;

/** The figures as CSV. A figure that is suppressed or missing has its letter, as statistics print it. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_INDICATORS)
class IndicatorFiles {

    private static final Words WORDS = Words.of(IndicatorFiles.class);

    private final Scorecard scorecard;
    private final Indicators indicators;
    private final ControlCharts charts;
    private final SignedIn signedIn;
    private final Clock clock;

    IndicatorFiles(Scorecard scorecard, Indicators indicators, ControlCharts charts, SignedIn signedIn, Clock clock) {
        this.scorecard = scorecard;
        this.indicators = indicators;
        this.charts = charts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    // Not under /indicators/: a page takes every address below its own.
    @GetMapping("/indicator-files/scorecard.csv")
    void scorecard(HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_INDICATORS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (SheetWriter sheet = sheet(response, "indicators")) {
            sheet.headings(words("theme", "indicator", "unit", "period", "figure", "target", "says", "assurance"));
            for (IndicatorCourse course : scorecard.on(today())) {
                Definition definition = course.definition();
                Optional<Step> last = course.last();
                sheet.row(Arrays.asList(IndicatorWords.of(definition.theme()), definition.name(),
                        IndicatorWords.unit(definition), last.map(step -> step.period().shortLabel()).orElse(null),
                        last.map(Step::figure).map(IndicatorFiles::plain).orElse(null), plain(definition.target()),
                        course.variation().map(IndicatorWords::of).orElse(null),
                        course.assurance().map(IndicatorWords::of).orElse(null)));
            }
        }
    }

    @GetMapping("/indicator-files/{ref}.csv")
    void figures(@PathVariable String ref, HttpServletResponse response) throws IOException {
        Optional<Indicator> found = signedIn.may(Permission.SEE_INDICATORS)
                ? indicators.find(signedIn.required(), ref) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(signedIn.may(Permission.SEE_INDICATORS) ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (SheetWriter sheet = sheet(response, ref)) {
            sheet.headings(words("period", "begins", "figure", "numerator", "denominator", "england", "neighbours",
                    "note", "comment", "revised"));
            for (Step step : charts.of(found.get(), today()).steps()) {
                sheet.row(row(step));
            }
        }
    }

    private static List<?> row(Step step) {
        boolean given = step.own() != null;
        Object figure = step.isGap() ? step.own().figures().gap().symbol() : plain(step.figure());
        return Arrays.asList(step.period().shortLabel(), step.period().start(), figure,
                given ? plain(step.own().figures().numerator()) : null,
                given ? plain(step.own().figures().denominator()) : null, plain(step.england()),
                plain(step.neighbours()), given ? step.own().note() : null, given ? step.own().commentary() : null,
                given && step.own().isRevised() ? London.dayOf(step.own().recordedAt()) : null);
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }

    private static List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> WORDS.say("head." + key)).toList();
    }

    private SheetWriter sheet(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "-" + today() + ".csv\"");
        return new CsvSheetWriter(response.getOutputStream());
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
