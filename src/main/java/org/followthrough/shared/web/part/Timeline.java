package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** What happened, newest first. */
public final class Timeline extends Panel {

    public Timeline(String id, IModel<List<TimelineEntry>> entries) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("entry", entries) {
            @Override
            protected void populateItem(ListItem<TimelineEntry> item) {
                populate(item);
            }
        });
    }

    private static void populate(ListItem<TimelineEntry> item) {
        TimelineEntry entry = item.getModelObject();
        item.add(new Label("title", entry.title()));
        item.add(new Label("byline", entry.byline()).setVisible(!entry.byline().isEmpty()));
        item.add(new Label("time", entry.time()).add(AttributeModifier.replace("datetime", entry.machineTime())));
        WebMarkupContainer changes = new WebMarkupContainer("changes");
        changes.add(new ListView<>("change", entry.changes()) {
            @Override
            protected void populateItem(ListItem<String> change) {
                change.add(new Label("words", change.getModel()).setRenderBodyOnly(true));
            }
        });
        item.add(changes.setVisible(!entry.changes().isEmpty()));
        item.add(new Label("text", entry.text()).setVisible(entry.text() != null && !entry.text().isEmpty()));
    }
}
