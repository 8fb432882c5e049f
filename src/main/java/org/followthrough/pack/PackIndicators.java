package org.followthrough.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.indicator.IndicatorChart;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Scorecard;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The indicators a committee watches, as they stood on the day of its pack. */
@Component
class PackIndicators {

    private static final Words WORDS = Words.of(PackIndicators.class);

    private final Scorecard scorecard;

    PackIndicators(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    IndicatorSection write(long committeeId, LocalDate asAt) {
        List<PackIndicator> indicators = new ArrayList<>();
        for (IndicatorCourse course : scorecard.on(asAt)) {
            if (Long.valueOf(committeeId).equals(course.definition().committeeId())) {
                indicators.add(indicator("B" + (indicators.size() + 1), course));
            }
        }
        return indicators.isEmpty() ? IndicatorSection.NONE
                : new IndicatorSection(WORDS.say("heading"), WORDS.say("marks"), indicators);
    }

    private static PackIndicator indicator(String number, IndicatorCourse course) {
        IndicatorChart chart = new IndicatorChart(course);
        List<PackIndicator.Row> rows = chart.rows().stream()
                .map(row -> new PackIndicator.Row(row.period(), row.figures())).toList();
        String figures = rows.size() > PackIndicator.MOST_ON_PAPER ? "figures.latest" : "figures.all";
        return new PackIndicator(number, IndicatorWords.finding(course), WORDS.say("description", chart.described(),
                WORDS.say(figures, number, PackIndicator.MOST_ON_PAPER, rows.size())), IndicatorWords.range(course),
                chart.chart(), chart.heads(), rows);
    }
}
