package org.followthrough.dashboard;

import java.util.List;
import java.util.function.Function;
import org.apache.wicket.Component;
import org.followthrough.shared.web.part.Figure;

/**
 * One finding, as large as a projector shows it.
 *
 * @param measure what was counted, where and when; empty where the finding says it
 * @param key of the colours; empty when labels stand in the chart
 * @param content makes what shows the finding, from the id of its place
 */
record Screen(String finding, String measure, List<Figure.KeyItem> key, Function<String, Component> content) {

    /** A finding that needs neither measure nor key. */
    static Screen of(String finding, Function<String, Component> content) {
        return new Screen(finding, "", List.of(), content);
    }
}
