package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** Facts about one thing, each with its label. */
public final class SummaryList extends Panel {

    public SummaryList(String id, IModel<List<SummaryRow>> rows) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("row", rows) {
            @Override
            protected void populateItem(ListItem<SummaryRow> item) {
                SummaryRow row = item.getModelObject();
                item.add(new Label("label", row.label()));
                item.add(new LocalHref("link", row.path())
                        .add(new Label("first", row.lines().get(0)).setRenderBodyOnly(true)));
                item.add(new ListView<>("more", row.lines().subList(1, row.lines().size())) {
                    @Override
                    protected void populateItem(ListItem<String> line) {
                        line.add(new Label("line", line.getModel()).setRenderBodyOnly(true));
                    }
                });
            }
        });
    }
}
