package org.followthrough.shared.web.form;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The box that ticks one row of a table within {@link TickedRows}. */
public final class TickBox extends Panel {

    /** @param value what the form sends, such as R03-07 */
    public TickBox(String id, String value) {
        super(id);
        setRenderBodyOnly(true);
        add(new WebMarkupContainer("box") {
            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", TickedRows.NAME);
                tag.put("value", value);
                if (findParent(TickedRows.class).ticked().contains(value)) {
                    tag.put("checked", "checked");
                }
            }
        }.setMarkupId(idOf(value)));
        WebMarkupContainer label = new WebMarkupContainer("label") {
            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("for", idOf(value));
            }
        };
        add(label.add(new Label("words", () -> getString("tick") + " " + value)));
    }

    static String idOf(String value) {
        return TickedRows.NAME + "-" + value;
    }
}
