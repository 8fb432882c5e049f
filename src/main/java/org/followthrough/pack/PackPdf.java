package org.followthrough.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackLines.ActionLine;
import org.followthrough.pack.PackLines.ChartLine;
import org.followthrough.pack.PackLines.CoverLine;
import org.followthrough.pack.PackLines.FigureLine;
import org.followthrough.pack.PackLines.Item;
import org.followthrough.pack.PackLines.MeaningLine;
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

    private static final ReviewLine NO_REVIEW = new ReviewLine(null, null, List.of(), List.of());

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
                reviews(content.reviews())));
    }

    private static String title(Cover cover) {
        return "%s, %s, %s".formatted(cover.board(), cover.title(), cover.period());
    }

    private static String foot(Cover cover) {
        return "%s \u00B7 %s \u00B7 Position at %s".formatted(cover.marking(), cover.board(),
                London.shortDate(cover.asAt()));
    }

    private Map<String, Object> parameters(PackContent content, String checksum) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("cover", List.of(cover(content.cover(), checksum)));
        parameters.put("summary", List.of(summary(content.summary())));
        parameters.put("exceptionsHeading", content.exceptions().heading());
        parameters.put("exceptionsSentence", content.exceptions().sentence());
        parameters.put("exceptions", ActionLine.of(content.exceptions().lists()));
        parameters.put("signOffHeading", content.signOff().heading());
        parameters.put("signOffSentence", content.signOff().sentence());
        parameters.put("signOff", ActionLine.of(content.signOff().lists()));
        parameters.put("chartsHeading", content.charts().heading());
        parameters.put("charts", content.charts().charts().stream().map(this::chart).toList());
        parameters.put("figuresHeading", content.appendix().figuresHeading());
        parameters.put("figures", FigureLine.of(content.appendix().figures()));
        parameters.put("meaningsHeading", content.appendix().meaningsHeading());
        parameters.put("meanings", MeaningLine.of(content.appendix()));
        parameters.put("countingHeading", content.appendix().countingHeading());
        parameters.put("counting", Item.bulleted(content.appendix().counting()));
        return parameters;
    }

    private static CoverLine cover(Cover cover, String checksum) {
        return new CoverLine(cover.marking(), cover.board(), cover.title(), cover.period(), cover.namedCopy(),
                London.longDate(cover.asAt()), London.dateAndTime(cover.made()), cover.number(), checksum);
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

    private static String inWords(PackChart chart) {
        return chart.finding() + ". " + chart.description();
    }

    /** The template needs a row to print anything, also for a board without a review. */
    private static List<ReviewLine> reviews(List<ReviewPage> pages) {
        return pages.isEmpty() ? List.of(NO_REVIEW) : pages.stream().map(PackPdf::review).toList();
    }

    private static ReviewLine review(ReviewPage page) {
        return new ReviewLine(page.heading(), page.sentence(), page.tiles(), ActionLine.of(List.of(page.actions())));
    }
}
