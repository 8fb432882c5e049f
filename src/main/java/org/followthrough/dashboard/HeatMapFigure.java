package org.followthrough.dashboard;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The heat map with its finding. */
final class HeatMapFigure extends Panel {

    HeatMapFigure(String id, HeatMap heat, DashboardAddress address) {
        super(id);
        add(new Label("finding", Findings.gathering(heat).sentence()));
        add(new Label("measure", heat.measure()));
        add(new HeatMapTable("table", heat), new LocalHref("csv", address.file(HeatMap.ID, "csv")));
    }
}
