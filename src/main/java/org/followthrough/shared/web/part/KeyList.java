package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** What the colours and shapes of a chart stand for; not there without any. */
public final class KeyList extends Panel {

    public KeyList(String id, List<Figure.KeyItem> key) {
        super(id);
        setRenderBodyOnly(true);
        setVisible(!key.isEmpty());
        add(new ListView<>("item", key) {
            @Override
            protected void populateItem(ListItem<Figure.KeyItem> item) {
                // Drawn by our own chart code.
                item.add(new Label("swatch", item.getModelObject().swatch()).setEscapeModelStrings(false)
                        .setRenderBodyOnly(true));
                item.add(new Label("label", item.getModelObject().label()).setRenderBodyOnly(true));
            }
        });
    }
}
