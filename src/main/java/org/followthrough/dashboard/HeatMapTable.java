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

    HeatMapTable(String id, HeatMap heat, String when) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("caption", WORDS.say("heat.measure", when)));
        add(new ListView<>("review", heat.reviews()) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", item.getModel()).setRenderBodyOnly(true));
            }
        });
        add(new ListView<>("line", heat.lines()) {
            @Override
            protected void populateItem(ListItem<Counted.Row> item) {
                item.add(new Label("agency", item.getModelObject().name()));
                item.add(cells(heat.reviews(), item.getModelObject()));
            }
        });
    }

    private static ListView<Counted> cells(List<String> reviews, Counted.Row line) {
        return new ListView<>("cell", line.cells()) {
            @Override
            protected void populateItem(ListItem<Counted> item) {
                Counted counted = item.getModelObject();
                item.add(AttributeModifier.append("class", "app-heat__cell--" + HeatMap.step(counted.number())));
                item.add(new LocalHref("rows", counted.address())
                        .add(new Label("number", counted.number()).setRenderBodyOnly(true))
                        .add(new Label("words", WORDS.say("heat.cell", line.name(), reviews.get(item.getIndex())))
                                .setVisible(counted.number() > 0)));
            }
        };
    }
}
