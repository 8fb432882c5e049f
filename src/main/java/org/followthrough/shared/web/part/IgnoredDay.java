package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Says that the day asked for cannot be shown, and what is shown instead. */
final class IgnoredDay extends Panel {

    IgnoredDay(String id, ChosenDay chosen) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("words", new StringResourceModel("ignored." + chosen.fault(), this)
                .setParameters(ChosenDay.shortened(chosen.asked()))));
    }
}
