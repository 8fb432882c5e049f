package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackContent.ChartSection;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.pack.PackContent.ReviewPage;
import org.followthrough.pack.PackContent.Summary;
import org.followthrough.pack.PackFinding.Place;

/** Where the findings of a pack stand: finds them, keeps how they are worded, puts the words in their places. */
final class PackFindings {

    private final PackContent content;

    private PackFindings(PackContent content) {
        this.content = content;
    }

    static List<PackFinding> of(PackContent content) {
        return new PackFindings(content).list();
    }

    static PackContent keep(PackContent content, List<PackFinding> findings) {
        return new PackFindings(content).keep(findings);
    }

    static PackContent print(PackContent content) {
        return content.reworded().isEmpty() ? content : new PackFindings(content).print();
    }

    private List<PackFinding> list() {
        Summary summary = content.summary();
        List<PackFinding> found = new ArrayList<>();
        found.add(finding(Place.SUMMARY, "", summary.finding()));
        found.add(finding(Place.ASKS, "", lines(summary.asks())));
        found.add(finding(Place.CHANGES, "", lines(summary.changes())));
        found.add(finding(Place.COMPLETENESS, "", summary.completeness()));
        addChart(found, summary.chart());
        for (ReviewPage review : content.reviews()) {
            found.add(finding(Place.REVIEW, review.heading(), review.sentence()));
            addChart(found, review.burnUp());
        }
        content.charts().charts().forEach(chart -> addChart(found, chart));
        content.appendix().figures().forEach(chart -> addChart(found, chart));
        content.indicators().indicators().forEach(indicator ->
                found.add(finding(Place.CHART, indicator.number(), indicator.finding())));
        return found;
    }

    /** A chart may stand in several places and has one title. */
    private void addChart(List<PackFinding> found, PackChart chart) {
        if (chart != null) {
            PackFinding title = finding(Place.CHART, chart.number(), chart.finding());
            if (found.stream().noneMatch(title::isAt)) {
                found.add(title);
            }
        }
    }

    private PackFinding finding(Place place, String of, String computed) {
        PackFinding finding = new PackFinding(place, of, computed, null);
        return content.reworded().stream().filter(finding::isAt).findFirst()
                .map(kept -> finding.inOwnWords(kept.own())).orElse(finding);
    }

    private PackContent keep(List<PackFinding> findings) {
        List<PackFinding> kept = list().stream().map(known -> findings.stream().filter(known::isAt).findFirst()
                .map(given -> known.inOwnWords(given.own())).orElse(known)).filter(PackFinding::isReworded).toList();
        return new PackContent(content.cover(), content.summary(), content.exceptions(), content.signOff(),
                content.reviews(), content.charts(), content.fullPlans(), content.appendix(), content.indicators(),
                content.sections(), kept);
    }

    private PackContent print() {
        ChartSection charts = content.charts();
        Appendix appendix = content.appendix();
        return new PackContent(content.cover(), summary(content.summary()), content.exceptions(), content.signOff(),
                content.reviews().stream().map(this::review).toList(),
                new ChartSection(charts.heading(), charts.charts().stream().map(this::chart).toList()),
                content.fullPlans(),
                new Appendix(appendix.figuresHeading(), appendix.figures().stream().map(this::chart).toList(),
                        appendix.meaningsHeading(), appendix.meaningsHeads(), appendix.meanings(),
                        appendix.countingHeading(), appendix.counting(), appendix.messagesHeading(),
                        appendix.messages()), indicators(content.indicators()), content.sections(),
                content.reworded());
    }

    private IndicatorSection indicators(IndicatorSection section) {
        return new IndicatorSection(section.heading(), section.marks(), section.indicators().stream().map(indicator ->
                indicator.titled(text(Place.CHART, indicator.number(), indicator.finding()))).toList());
    }

    private Summary summary(Summary summary) {
        return new Summary(text(Place.SUMMARY, "", summary.finding()), summary.position(), summary.tiles(),
                summary.asksHeading(), lines(text(Place.ASKS, "", lines(summary.asks()))), summary.nothingAsked(),
                chart(summary.chart()), summary.changesHeading(),
                lines(text(Place.CHANGES, "", lines(summary.changes()))),
                text(Place.COMPLETENESS, "", summary.completeness()));
    }

    private ReviewPage review(ReviewPage review) {
        return new ReviewPage(review.heading(), text(Place.REVIEW, review.heading(), review.sentence()),
                review.tiles(), review.burnUp() == null ? null : chart(review.burnUp()), review.actions());
    }

    private PackChart chart(PackChart chart) {
        return chart.titled(text(Place.CHART, chart.number(), chart.finding()));
    }

    private String text(Place place, String of, String computed) {
        return finding(place, of, computed).text();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
