package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The name of an action in a table, with the plan it belongs to. */
public final class ActionCell extends Panel {

    ActionCell(String id, ActionRow row) {
        this(id, row, row.path());
    }

    private ActionCell(String id, ActionRow row, String path) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("link", path).add(new Label("words", row.reference() + " " + row.title())
                .setRenderBodyOnly(true)), new Label("plan", row.review()));
    }

    /** The same, leading to another page about the action. */
    public static ActionCell leadingTo(String path, String id, ActionRow row) {
        return new ActionCell(id, row, path);
    }
}
