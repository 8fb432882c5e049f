package org.followthrough.plan.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The buttons that move something in a plan one place up or down. */
final class OrderSteps extends Panel {

    /**
     * @param value what the buttons send
     * @param what is moved, in words
     */
    OrderSteps(String id, String value, String what, boolean up, boolean down) {
        super(id);
        setRenderBodyOnly(true);
        add(button("up", value, what).setVisible(up), button("down", value, what).setVisible(down));
    }

    private static WebMarkupContainer button(String id, String value, String what) {
        WebMarkupContainer button = new WebMarkupContainer(id);
        button.add(AttributeModifier.replace("value", value));
        button.add(new Label("what", " " + what));
        return button;
    }
}
