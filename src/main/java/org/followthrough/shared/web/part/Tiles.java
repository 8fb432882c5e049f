package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** The few numbers a page opens with. */
public final class Tiles extends Panel {

    public Tiles(String id, IModel<List<Tile>> tiles) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("tile", tiles) {
            @Override
            protected void populateItem(ListItem<Tile> item) {
                Tile tile = item.getModelObject();
                item.add(AttributeModifier.append("class", tile.kind().isEmpty() ? null : "app-tile--" + tile.kind()));
                item.add(new ShapeImage("shape", tile.shape(), "app-tile__shape", 18));
                item.add(new Label("number", tile.number()));
                item.add(new LocalHref("link", tile.path()).add(new Label("label", tile.label())
                        .setRenderBodyOnly(true)));
                item.add(new Label("note", tile.note()));
            }
        });
    }
}
