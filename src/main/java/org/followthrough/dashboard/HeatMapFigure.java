package org.followthrough.dashboard;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.followthrough.shared.web.part.KeptPart;
import org.followthrough.shared.web.part.LocalHref;

/** The heat map with its finding. */
final class HeatMapFigure extends KeptPart<HeatMapFigure.Shown> {

    /** More columns than half of a desk's width has room for. */
    private static final int MANY = 6;

    /** @param address where its file is found */
    record Shown(HeatMap heat, DashboardAddress address) {
    }

    HeatMapFigure(String id, HeatMap heat, DashboardAddress address) {
        super(id, new Shown(heat, address));
        add(AttributeModifier.append("class", heat.reviews().size() > MANY ? "app-figure--wide" : null));
    }

    @Override
    protected void addParts(Shown shown) {
        add(new Label("finding", Findings.gathering(shown.heat()).sentence()));
        add(new Label("measure", shown.heat().measure()));
        add(new HeatMapTable("table", shown.heat()),
                new LocalHref("csv", shown.address().file(HeatMap.ID, "csv")));
    }
}
