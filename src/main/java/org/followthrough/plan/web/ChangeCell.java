package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** What changed, and why where somebody said so. */
final class ChangeCell extends Panel {

    ChangeCell(String id, ComparedRows.Row row) {
        super(id);
        add(new Label("what", row.what()).setRenderBodyOnly(true));
        add(new Label("reason", row.reason()).setVisible(row.reason() != null));
    }
}
