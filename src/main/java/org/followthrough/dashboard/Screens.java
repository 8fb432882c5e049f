package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.indicator.IndicatorChart;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.chart.Chart;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.web.part.Strip;
import org.followthrough.shared.web.part.Tiles;

/** What a meeting is shown, one finding after the other: the dashboard in its order, without what is empty. */
final class Screens {

    /** A screen has room for so many bars at the size of its words. */
    private static final int MOST_BARS = 5;

    private final List<Screen> screens = new ArrayList<>();
    private final Charts charts;

    private Screens(Charts charts) {
        this.charts = charts;
    }

    /** @param signals indicators with an unusual change */
    static List<Screen> of(Dashboard shown, List<IndicatorCourse> signals, BoardRules rules, Charts charts) {
        Screens screens = new Screens(charts);
        screens.addFinding(shown, rules);
        if (shown.now().total() > 0) {
            screens.addPictures(shown);
        }
        signals.forEach(signal -> screens.add(new IndicatorChart(signal).chart()));
        screens.screens.add(Screen.of(WORDS.say("screen.end"), id -> new DecisionList(id, shown.decisions())));
        return List.copyOf(screens.screens);
    }

    private void addFinding(Dashboard shown, BoardRules rules) {
        screens.add(Screen.of(shown.heading().sentence(),
                id -> new Tiles(id, () -> DashboardTiles.of(shown, rules))));
        screens.add(Screen.of(WORDS.say("screen.decisions", shown.decisions().size()),
                id -> new DecisionList(id, shown.decisions())));
    }

    private void addPictures(Dashboard shown) {
        Picture byAgency = shown.pictures().get(0);
        add(byAgency.atMost(MOST_BARS, WORDS.say("screen.others")));
        add(shown.pictures().get(1).chart());
        shown.plans().forEach(plan -> add(plan.chart()));
        add(shown.pictures().get(2).chart());
        if (shown.heat().cells().size() > 1) {
            screens.add(new Screen(Findings.gathering(shown.heat()).sentence(), shown.heat().measure(),
                    List.of(), id -> new HeatMapTable(id, shown.heat())));
        }
        screens.add(Screen.of(shown.moved().finding().sentence(),
                id -> new Strip(id, () -> DashboardTiles.moved(shown))));
        screens.add(Screen.of(shown.impact().finding().sentence(),
                id -> new Strip(id, () -> DashboardTiles.impact(shown))));
    }

    private void add(Chart chart) {
        if (!chart.isEmpty()) {
            screens.add(new Screen(chart.words().title(), chart.words().description(), Picture.key(chart),
                    id -> new ScreenChart(id, charts, chart)));
        }
    }
}
