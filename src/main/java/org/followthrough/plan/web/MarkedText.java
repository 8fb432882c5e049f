package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.plan.SearchWords;

/** A text with the words searched for marked. */
final class MarkedText extends Panel {

    MarkedText(String id, List<SearchWords.Part> parts) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("part", parts) {
            @Override
            protected void populateItem(ListItem<SearchWords.Part> item) {
                SearchWords.Part part = item.getModelObject();
                item.setRenderBodyOnly(true);
                item.add(new Label("text", part.text()).setRenderBodyOnly(!part.marked()));
            }
        });
    }
}
