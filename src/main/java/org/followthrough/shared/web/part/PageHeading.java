package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** The h1 with the small line over it. */
public final class PageHeading extends Panel {

    /** @param caption null for none; an empty one is left out */
    public PageHeading(String id, IModel<String> heading, IModel<String> caption) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("caption", caption) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!getDefaultModelObjectAsString().isEmpty());
            }
        });
        add(new Label("heading", heading));
    }
}
