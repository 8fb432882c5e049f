package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.plan.BurnUp;
import org.followthrough.plan.BurnUpChart;
import org.followthrough.plan.QuickLink;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Figure;
import org.springframework.stereotype.Component;

/** The chart that tells whether a plan will finish, each number with the way to its actions. */
@Component
class BurnUpFigure {

    private static final String ID = "burn-up";

    private final Charts charts;

    BurnUpFigure(Charts charts) {
        this.charts = charts;
    }

    /** The figure; empty where there is none to draw. */
    Optional<Figure> of(Review review, List<BurnUp> year) {
        return BurnUpChart.of(review, year).map(chart -> new Figure(ID, chart.lines().words().title(),
                chart.lines().words().description(), List.of(),
                charts.svg(chart.lines(), ChartSlot.HALF, ID + "-desk").orElse(""),
                charts.svg(chart.lines(), ChartSlot.PHONE, ID + "-phone").orElse(""), false,
                table(chart.lines().table(), chart.points(), review), null, null));
    }

    private static Figure.Table table(ChartTable table, List<BurnUp> since, Review review) {
        int before = table.rows().size() - since.size();
        List<Figure.Row> rows = new ArrayList<>();
        for (int i = 0; i < since.size(); i++) {
            BurnUp point = since.get(i);
            Address list = Address.of("/actions").with(ActionSearchAddress.PLAN, review.ref())
                    .with(AsAt.NAME, point.day());
            rows.add(new Figure.Row(table.rows().get(before + i).head(), List.of(
                    new Figure.Cell(String.valueOf(point.total()), list.toString()),
                    new Figure.Cell(String.valueOf(point.planned()), null),
                    new Figure.Cell(String.valueOf(point.signedOff()),
                            list.with("quick", QuickLink.SIGNED_OFF.inAddress()).toString()))));
        }
        return new Figure.Table(table.caption(), table.rowHead(), table.columnHeads(), rows);
    }
}
