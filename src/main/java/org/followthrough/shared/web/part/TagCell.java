package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;

/** A status tag in a cell. */
final class TagCell extends Panel {

    TagCell(String id, Status status) {
        super(id);
        setRenderBodyOnly(true);
        add(new StatusTag("tag", Model.of(status)));
    }
}
