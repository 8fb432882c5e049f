package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The heat map with its finding. */
final class HeatMapFigure extends Panel {

    HeatMapFigure(String id, HeatMap heat, String when, DashboardAddress address) {
        super(id);
        add(new Label("finding", Findings.gathering(heat).sentence()));
        add(new Label("measure", WORDS.say("heat.measure", when)));
        add(new HeatMapTable("table", heat, when), new LocalHref("csv", address.file(HeatMap.ID, "csv")));
    }
}
