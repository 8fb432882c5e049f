package org.followthrough.meeting.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** Several lines in a cell. */
final class Lines extends Panel {

    Lines(String id, List<String> lines) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("line", lines) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        });
    }
}
