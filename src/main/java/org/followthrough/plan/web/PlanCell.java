package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.util.ListModel;
import org.followthrough.shared.web.part.LocalHref;

/** A plan's name in the list of plans. */
final class PlanCell extends Panel {

    PlanCell(String id, PlanRow row) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("link", row.path()).add(new Label("name", row.name()).setRenderBodyOnly(true)));
        add(new PlanBadges("badges", new ListModel<>(row.badges())));
        add(new Label("about", row.about()));
    }
}
