package org.followthrough.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackLines.ActionLine;
import org.followthrough.pack.PackLines.ChartLine;
import org.followthrough.pack.PackLines.CoverLine;
import org.followthrough.pack.PackLines.FigureLine;
import org.followthrough.pack.PackLines.HeatLine;
import org.followthrough.pack.PackLines.Item;
import org.followthrough.pack.PackLines.MeaningLine;
import org.followthrough.pack.PackLines.NoteLine;
import org.followthrough.pack.PackLines.ReviewLine;
import org.followthrough.pack.PackLines.SummaryLine;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.Drawing;
import org.followthrough.shared.report.Report;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** A monitoring pack as PDF, made from its stored record and nothing else. */
@Component
public class PackPdf {

    private static final ReviewLine NO_REVIEW = new ReviewLine(null, null, List.of(), null, List.of());

    private final Reports reports;
    private final PackCharts charts;

    PackPdf(Reports reports, Charts charts) {
        this.reports = reports;
        this.charts = new PackCharts(charts);
    }

    /**
     * The pack as a tagged PDF (PDF/UA-1, PDF/A-2a). Made again from the same record it says the same; its bytes may
     * differ.
     *
     * @param pack what is stored of the pack
     */
    public byte[] of(PackRecord pack) {
        PackContent content = pack.content().asWorded();
        return reports.pdf(new Report("monitoring-pack/pack", title(content.cover()), content.cover().board(),
                content.cover().made(), foot(content.cover()), parameters(content, pack.checksum()),
                reviews(content.printed().contains(PackSection.REVIEWS) ? content.reviews() : List.of())));
    }

    private static String title(Cover cover) {
        return "%s, %s, %s".formatted(cover.board(), cover.title(), cover.period());
    }

    private static String foot(Cover cover) {
        return "%s \u00B7 %s \u00B7 Position at %s".formatted(cover.marking(), cover.board(),
                London.shortDate(cover.asAt()));
    }

    private Map<String, Object> parameters(PackContent content, String checksum) {
        Set<PackSection> printed = content.printed();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("cover", List.of(cover(content.cover(), checksum)));
        parameters.put("summary", List.of(summary(content.summary())));
        putChapter(parameters, "exceptions", printed.contains(PackSection.EXCEPTIONS), content.exceptions());
        putChapter(parameters, "signOff", printed.contains(PackSection.SIGN_OFF), content.signOff());
        putCharts(parameters, printed.contains(PackSection.CHARTS), content);
        putChapter(parameters, "plans", printed.contains(PackSection.FULL_PLANS), content.fullPlans());
        putFigures(parameters, printed.contains(PackSection.FIGURES), content);
        putAppendix(parameters, content.appendix(), printed);
        return parameters;
    }

    private static void putChapter(Map<String, Object> parameters, String name, boolean printed, Chapter chapter) {
        parameters.put(name + "Heading", chapter.heading());
        parameters.put(name + "Sentence", chapter.sentence());
        parameters.put(name, printed ? ActionLine.of(chapter.lists()) : List.of());
    }

    private void putCharts(Map<String, Object> parameters, boolean printed, PackContent content) {
        List<PackChart> all = printed ? content.charts().charts() : List.of();
        parameters.put("chartsHeading", content.charts().heading());
        parameters.put("charts", all.stream().filter(chart -> !isTable(chart)).map(this::chart).toList());
        Optional<PackChart> heat = all.stream().filter(PackPdf::isTable).findFirst();
        parameters.put("heatHeading", heat.map(PackChart::finding).orElse(""));
        parameters.put("heatDescription", heat.map(PackChart::description).orElse(""));
        parameters.put("heat", heat.map(HeatLine::of).orElse(List.of()));
        IndicatorSection indicators = content.indicators();
        parameters.put("indicatorsHeading", indicators.heading());
        parameters.put("indicatorsSentence", indicators.marks());
        parameters.put("indicators", printed ? indicators.indicators().stream().map(this::chart).toList() : List.of());
    }

    private static boolean isTable(PackChart chart) {
        return chart.kind() == PackChart.Kind.HEAT;
    }

    private static void putFigures(Map<String, Object> parameters, boolean printed, PackContent content) {
        parameters.put("figuresHeading", content.appendix().figuresHeading());
        parameters.put("figures", printed ? Stream.concat(content.appendix().figures().stream().flatMap(FigureLine::of),
                content.indicators().indicators().stream().flatMap(FigureLine::of)).toList() : List.of());
    }

    private static void putAppendix(Map<String, Object> parameters, Appendix appendix, Set<PackSection> printed) {
        boolean meanings = printed.contains(PackSection.MEANINGS);
        parameters.put("meaningsHeading", appendix.meaningsHeading());
        parameters.put("meanings", meanings ? MeaningLine.of(appendix) : List.of());
        List<NoteLine> notes = new ArrayList<>();
        if (meanings) {
            notes.add(new NoteLine(appendix.countingHeading(), Item.bulleted(appendix.counting())));
        }
        if (printed.contains(PackSection.MESSAGES)) {
            notes.add(new NoteLine(appendix.messagesHeading(), Item.bulleted(appendix.messages())));
        }
        parameters.put("notes", notes);
    }

    private static CoverLine cover(Cover cover, String checksum) {
        return new CoverLine(cover.marking(), cover.board(), cover.title(), cover.period(), cover.namedCopy(),
                London.longDate(cover.asAt()), London.dateAndTime(cover.made()), cover.number(), checksum,
                cover.leftOut());
    }

    private SummaryLine summary(Summary summary) {
        PackChart chart = summary.chart();
        return new SummaryLine(summary.finding(), summary.position(), summary.tiles(), summary.asksHeading(),
                Item.numbered(summary.asks()), summary.nothingAsked(), chart.finding(), chart.description(),
                charts.drawing(chart), inWords(chart), summary.changesHeading(), Item.bulleted(summary.changes()),
                summary.completeness());
    }

    private ChartLine chart(PackChart chart) {
        Drawing drawing = charts.drawing(chart);
        return new ChartLine(chart.finding(), chart.description(), drawing, inWords(chart));
    }

    private ChartLine chart(PackIndicator indicator) {
        String description = indicator.description() + " " + indicator.range();
        return new ChartLine(indicator.finding(), description, charts.drawing(indicator),
                indicator.finding() + ". " + description);
    }

    private static String inWords(PackChart chart) {
        return chart.finding() + ". " + chart.description();
    }

    /** The template needs a row to print anything, also for a board without a review. */
    private List<ReviewLine> reviews(List<ReviewPage> pages) {
        return pages.isEmpty() ? List.of(NO_REVIEW) : pages.stream().map(this::review).toList();
    }

    private ReviewLine review(ReviewPage page) {
        return new ReviewLine(page.heading(), page.sentence(), page.tiles(),
                page.burnUp() == null ? null : chart(page.burnUp()), ActionLine.of(List.of(page.actions())));
    }
}
