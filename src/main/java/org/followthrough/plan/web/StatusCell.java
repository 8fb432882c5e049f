package org.followthrough.plan.web;

import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.ListModel;
import org.followthrough.shared.web.part.Facts;
import org.followthrough.shared.web.part.StatusTag;

/** The headline of an action in a table, with what is true beside it. */
public final class StatusCell extends Panel {

    public StatusCell(String id, ActionRow row) {
        super(id);
        setRenderBodyOnly(true);
        add(new StatusTag("tag", Model.of(row.status())), new Facts("facts", new ListModel<>(row.facts())));
    }
}
