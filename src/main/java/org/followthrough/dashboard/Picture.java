package org.followthrough.dashboard;

import java.util.List;
import java.util.Optional;
import org.followthrough.shared.chart.Chart;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.chart.StackedChart;
import org.followthrough.shared.web.part.Figure;

/**
 * One chart of the dashboard with its numbers and the rows behind each.
 *
 * @param id short name, for the page and for the address of its file
 * @param chart draws {@code rows}; its title is the finding, its description the measure
 * @param rows one cell for each column of the chart's table
 */
record Picture(String id, Chart chart, List<Counted.Row> rows) {

    Picture {
        rows = List.copyOf(rows);
    }

    /** The picture as a page shows it, drawn for a desk and for a phone. */
    Figure figure(Charts charts, DashboardAddress address) {
        return new Figure(id, chart.words().title(), chart.words().description(), chart.isEmpty() ? List.of() : key(chart),
                svg(charts, ChartSlot.HALF, "desk"), svg(charts, ChartSlot.PHONE, "phone"), false, table(),
                address.file(id, "csv"), chart.isEmpty() ? null : address.file(id, "png"));
    }

    /** The key of a chart as a page shows it. */
    static List<Figure.KeyItem> key(Chart chart) {
        return chart.key().stream().map(entry -> new Figure.KeyItem(entry.swatch(), entry.name())).toList();
    }

    private String svg(Charts charts, ChartSlot slot, String suffix) {
        Optional<String> svg = charts.svg(chart, slot, id + "-" + suffix);
        return svg.orElse("");
    }

    private Figure.Table table() {
        return new Figure.Table(chart.words().description(), chart.words().rowHead(), chart.table().columnHeads(),
                rows.stream().map(Picture::row).toList());
    }

    private static Figure.Row row(Counted.Row row) {
        return new Figure.Row(row.name(), row.cells().stream().map(Picture::cell).toList());
    }

    private static Figure.Cell cell(Counted counted) {
        return new Figure.Cell(counted.number() == null ? "" : "%,d".formatted(counted.number()), counted.address());
    }

    /** The chart with no more bars than a screen has room for: the last ones are added up under this name. */
    Chart atMost(int most, String others) {
        return chart instanceof StackedChart bars && bars.direction() == StackedChart.Direction.ACROSS
                ? bars.atMost(most, others) : chart;
    }

    /** The numbers for a file. */
    Counted.Table numbers() {
        return new Counted.Table(id, chart.words().rowHead(), chart.table().columnHeads(), rows);
    }
}
