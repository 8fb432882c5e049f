package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The heat map: a table whose numbers open the rows behind them. */
final class HeatMapTable extends Panel {

    /** More columns than a page or a projector has room for are added up; the file has them all. */
    private static final int COLUMNS = 12;

    HeatMapTable(String id, HeatMap all) {
        super(id);
        HeatMap heat = all.within(COLUMNS);
        setRenderBodyOnly(true);
        add(new Label("caption", heat.measure()));
        add(new ListView<>("head", heat.heads()) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", item.getModel()).setRenderBodyOnly(true));
            }
        });
        add(new ListView<>("line", heat.lines()) {
            @Override
            protected void populateItem(ListItem<HeatMap.Line> item) {
                HeatMap.Line line = item.getModelObject();
                item.add(new Label("agency", line.name()), cells(heat.reviews(), line),
                        number("total", line.total(), line.name(), heat.sums().name()));
            }
        });
        add(new Label("sums", heat.sums().name()), new ListView<>("sum", heat.sums().cells()) {
            @Override
            protected void populateItem(ListItem<Counted> item) {
                item.add(number("rows", item.getModelObject(), heat.sums().name(),
                        heat.reviews().get(item.getIndex())));
            }
        }, number("total", heat.sums().total(), heat.sums().name(), heat.sums().name()));
    }

    private static ListView<Counted> cells(List<String> reviews, HeatMap.Line line) {
        return new ListView<>("cell", line.cells()) {
            @Override
            protected void populateItem(ListItem<Counted> item) {
                Counted counted = item.getModelObject();
                item.add(AttributeModifier.append("class", "app-heat__cell--" + HeatMap.step(counted.number())));
                item.add(number("rows", counted, line.name(), reviews.get(item.getIndex())));
            }
        };
    }

    /** A number that opens its rows, with the names of its line and column for those who do not see them. */
    private static LocalHref number(String id, Counted counted, String line, String column) {
        LocalHref rows = new LocalHref(id, counted.address());
        rows.add(new Label("number", counted.number()).setRenderBodyOnly(true),
                new Label("words", WORDS.say("heat.cell", line, column)).setVisible(counted.number() > 0));
        return rows;
    }
}
