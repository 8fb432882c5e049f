package org.followthrough.dashboard;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Says that the day asked for cannot be shown, and what is shown instead. */
final class IgnoredDay extends Panel {

    IgnoredDay(String id, ChosenDay chosen) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("words", Words.of("day.ignored." + chosen.fault(), shortened(chosen.asked()))));
    }

    private static String shortened(String asked) {
        return asked.length() <= 40 ? asked : asked.substring(0, 40) + "\u2026";
    }
}
