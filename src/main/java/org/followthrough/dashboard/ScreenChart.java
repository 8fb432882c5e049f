package org.followthrough.dashboard;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.chart.Chart;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;

/** A chart drawn for two sizes of projector, of which one is displayed. */
final class ScreenChart extends Panel {

    ScreenChart(String id, Charts charts, Chart chart) {
        super(id);
        add(drawing("large", charts, chart, ChartSlot.PRESENT), drawing("small", charts, chart,
                ChartSlot.PRESENT_SMALL));
    }

    private static Label drawing(String id, Charts charts, Chart chart, ChartSlot slot) {
        Label drawing = new Label(id, charts.svg(chart, slot, id).orElse(""));
        // Drawn by our own chart code, which escapes every word in it.
        drawing.setEscapeModelStrings(false);
        return drawing;
    }
}
