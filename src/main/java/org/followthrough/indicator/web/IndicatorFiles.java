package org.followthrough.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.indicator.ControlChart.Limits;
import org.followthrough.indicator.ControlCharts;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.IndicatorChart;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.PeriodReading;
import org.followthrough.indicator.Return;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Scorecard;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
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
    private final Returns returns;
    private final Charts drawing;
    private final SignedIn signedIn;
    private final Clock clock;

    IndicatorFiles(Scorecard scorecard, Indicators indicators, ControlCharts charts, Returns returns, Charts drawing,
                   SignedIn signedIn, Clock clock) {
        this.scorecard = scorecard;
        this.indicators = indicators;
        this.charts = charts;
        this.returns = returns;
        this.drawing = drawing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    // Not under /indicators/: a page takes every address below its own.
    /** @param before the moment before which the figures were known; null for now */
    @GetMapping("/indicator-files/scorecard.csv")
    void scorecard(Instant before, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_INDICATORS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (SheetWriter sheet = sheet(response, "indicators")) {
            sheet.headings(words("theme", "indicator", "unit", "period", "figure", "target", "says", "assurance", "rag"));
            for (IndicatorCourse course : scorecard.before(known(before))) {
                Definition definition = course.definition();
                Optional<Step> last = course.last();
                sheet.row(Arrays.asList(IndicatorWords.of(definition.theme()), definition.name(),
                        IndicatorWords.unit(definition), last.map(step -> step.period().shortLabel()).orElse(null),
                        last.map(Step::figure).map(IndicatorFiles::plain).orElse(null), plain(definition.target()),
                        course.variation().map(IndicatorWords::of).orElse(null),
                        course.assurance().map(IndicatorWords::of).orElse(null),
                        course.rag().map(IndicatorWords::of).orElse(null)));
            }
        }
    }

    /**
     * The periods of a chart, as the page it stands on asks for them.
     *
     * @param from null for as many as are usual; so to
     * @param before the moment before which the figures were known; null for now
     */
    record Asked(String from, String to, Instant before) {
    }

    @GetMapping("/indicator-files/{ref}.csv")
    void figures(@PathVariable String ref, Asked asked, HttpServletResponse response)
            throws IOException {
        Optional<IndicatorCourse> found = find(ref, asked, response);
        if (found.isPresent()) {
            try (SheetWriter sheet = sheet(response, ref)) {
                write(sheet, found.get());
            }
        }
    }

    @GetMapping("/indicator-files/{ref}.png")
    void slide(@PathVariable String ref, Asked asked, HttpServletResponse response)
            throws IOException {
        Optional<IndicatorCourse> found = find(ref, asked, response);
        if (found.isPresent()) {
            Optional<byte[]> drawn = drawing.png(new IndicatorChart(found.get()).chart(), ChartSlot.FULL);
            if (drawn.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            name(response, ref + "-" + today() + ".png");
            response.setContentType("image/png");
            response.getOutputStream().write(drawn.get());
        }
    }

    /** How the indicator went over the periods asked for; or else an answer that says why not. */
    private Optional<IndicatorCourse> find(String ref, Asked asked, HttpServletResponse response)
            throws IOException {
        if (!signedIn.may(Permission.SEE_INDICATORS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        Optional<Indicator> found = indicators.find(signedIn.required(), ref);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        Frequency frequency = found.get().definition().frequency();
        Optional<Period> from = period(asked.from(), frequency);
        Optional<Period> to = period(asked.to(), frequency);
        if (asked.from() != null && from.isEmpty() || asked.to() != null && to.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return Optional.empty();
        }
        Instant moment = known(asked.before());
        return Optional.of(charts.of(indicators.before(found.get(), moment), from.orElse(null), to.orElse(null),
                moment));
    }

    private Instant known(Instant before) {
        return before == null ? London.closeOf(today()) : before;
    }

    private static Optional<Period> period(String text, Frequency frequency) {
        return Optional.ofNullable(text).flatMap(given -> PeriodReading.of(given, frequency));
    }

    private void write(SheetWriter sheet, IndicatorCourse course) throws IOException {
        sheet.headings(words("period", "begins", "figure", "numerator", "denominator", "average", "lower", "upper",
                "target", "england", "neighbours", "note", "comment", "revised", "first"));
        Map<LocalDate, List<Return>> earlier = returns.earlier(course);
        for (int place = 0; place < course.steps().size(); place++) {
            sheet.row(row(course, place, earlier.get(course.steps().get(place).period().start())));
        }
    }

    private static List<?> row(IndicatorCourse course, int place, List<Return> earlier) {
        Step step = course.steps().get(place);
        Measure measure = course.definition().measure();
        Optional<Limits> limits = Optional.ofNullable(course.chart().points().get(place).limits());
        boolean given = step.own() != null;
        return Arrays.asList(step.period().shortLabel(), step.period().start(), given ? symbol(step.own()) : null,
                given ? plain(step.own().figures().numerator()) : null,
                given ? plain(step.own().figures().denominator()) : null,
                limits.map(Limits::mean).map(Measure::limit).orElse(null),
                limits.map(measure::lower).map(Measure::limit).orElse(null),
                limits.map(measure::upper).map(Measure::limit).orElse(null), plain(course.definition().target()),
                plain(step.england()), plain(step.neighbours()), given ? step.own().note() : null,
                given ? step.own().commentary() : null,
                given && step.own().isRevised() ? London.dayOf(step.own().recordedAt()) : null,
                earlier == null ? null : symbol(earlier.get(0)));
    }

    private static Object symbol(Return given) {
        return given.figures().gap() == null ? plain(given.figures().figure()) : given.figures().gap().symbol();
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }

    private static List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> WORDS.say("head." + key)).toList();
    }

    private SheetWriter sheet(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        name(response, name + "-" + today() + ".csv");
        return new CsvSheetWriter(response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String file) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
