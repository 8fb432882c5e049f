package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** Counts by status in one line; a tile's label is in mid-sentence case here and its note is not shown. */
public final class Strip extends Panel {

    public Strip(String id, IModel<List<Tile>> counts) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("item", counts) {
            @Override
            protected void populateItem(ListItem<Tile> item) {
                Tile count = item.getModelObject();
                item.add(AttributeModifier.append("class", "app-strip__item--" + count.kind()));
                item.add(new ShapeImage("shape", count.shape(), "app-strip__shape", 14));
                item.add(new LocalHref("link", count.path()).add(
                        new Label("number", count.number()), new Label("label", count.label())
                                .setRenderBodyOnly(true)));
            }
        });
    }
}
