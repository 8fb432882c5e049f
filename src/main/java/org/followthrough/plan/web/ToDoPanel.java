package org.followthrough.plan.web;

import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.part.Ahead;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.Tile;
import org.followthrough.shared.web.part.Tiles;

/** What needs those who run the board: a number for each thing, linked to its rows, and what comes next. */
final class ToDoPanel extends Panel {

    @SpringBean
    private List<HomeTile> things;
    @SpringBean
    private List<Ahead> ahead;

    private final IModel<List<SummaryRow>> coming = LoadableDetachableModel.of(this::coming);

    ToDoPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
        add(new Tiles("tiles", LoadableDetachableModel.of(this::tiles)));
        WebMarkupContainer next = new WebMarkupContainer("ahead") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!coming.getObject().isEmpty());
            }
        };
        add(next.add(new SummaryList("coming", coming)));
    }

    private List<Tile> tiles() {
        return things.stream().filter(thing -> thing.visible().getAsBoolean())
                .sorted(Comparator.comparingInt(HomeTile::order))
                .map(thing -> new Tile("", Shape.NONE, thing.count().getAsInt(), thing.label().get(), thing.path(), ""))
                .toList();
    }

    private List<SummaryRow> coming() {
        return ahead.stream().filter(each -> each.visible().getAsBoolean())
                .sorted(Comparator.comparingInt(Ahead::order)).flatMap(each -> each.rows().get().stream()).toList();
    }

    @Override
    protected void onDetach() {
        coming.detach();
        super.onDetach();
    }
}
