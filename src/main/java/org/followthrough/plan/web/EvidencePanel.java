package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.followthrough.shared.web.part.LocalHref;

/** The evidence of an action: files to download and what is held elsewhere, with their earlier versions. */
final class EvidencePanel extends Panel {

    EvidencePanel(String id, IModel<List<EvidenceLine>> lines) {
        super(id);
        setRenderBodyOnly(true);
        add(new WebMarkupContainer("none") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(lines.getObject().isEmpty());
            }
        });
        WebMarkupContainer list = new WebMarkupContainer("list") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!lines.getObject().isEmpty());
            }
        };
        add(list.add(new ListView<>("piece", lines) {
            @Override
            protected void populateItem(ListItem<EvidenceLine> item) {
                EvidenceLine line = item.getModelObject();
                show(item, line);
                WebMarkupContainer earlier = new WebMarkupContainer("earlier");
                earlier.add(new ListView<>("older", line.earlier()) {
                    @Override
                    protected void populateItem(ListItem<EvidenceLine> older) {
                        show(older, older.getModelObject());
                    }
                });
                item.add(earlier.setVisible(!line.earlier().isEmpty()));
            }
        }));
    }

    private static void show(ListItem<EvidenceLine> item, EvidenceLine line) {
        item.add(new LocalHref("link", line.path()).add(new Label("name", line.name()).setRenderBodyOnly(true)));
        item.add(new Label("about", line.about()).setVisible(!line.about().isEmpty()));
    }
}
