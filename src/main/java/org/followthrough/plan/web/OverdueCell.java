package org.followthrough.plan.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** How many actions of a plan are overdue, linked to them. */
final class OverdueCell extends Panel {

    OverdueCell(String id, PlanRow row) {
        super(id);
        setRenderBodyOnly(true);
        WebMarkupContainer late = new LocalHref("link", row.overdue() == 0 ? null : row.overduePath());
        late.add(new Label("number", row.overdue()).setRenderBodyOnly(true));
        late.add(new Label("plan", row.name()).setRenderBodyOnly(true));
        add(late);
    }
}
