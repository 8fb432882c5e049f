package org.followthrough.plan.web;

import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Tile;
import org.followthrough.shared.web.part.Tiles;

/** What needs those who run the board: a number for each thing, linked to its rows. */
final class ToDoPanel extends Panel {

    @SpringBean
    private List<HomeTile> things;

    ToDoPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
        add(new Tiles("tiles", LoadableDetachableModel.of(this::tiles)));
    }

    private List<Tile> tiles() {
        return things.stream().filter(thing -> thing.visible().getAsBoolean())
                .sorted(Comparator.comparingInt(HomeTile::order))
                .map(thing -> new Tile("", Shape.NONE, thing.count().getAsInt(), thing.label().get(), thing.path(), ""))
                .toList();
    }
}
