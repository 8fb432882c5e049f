package org.followthrough.dashboard;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** What the meeting must decide, each with the rows it is about; or that it need not decide anything. */
final class DecisionList extends Panel {

    DecisionList(String id, List<Decision> decisions) {
        super(id);
        add(new ListView<>("decision", decisions) {
            @Override
            protected void populateItem(ListItem<Decision> item) {
                Decision decision = item.getModelObject();
                item.add(new LocalHref("rows", decision.rows().address())
                        .add(new Label("words", decision.finding().sentence()).setRenderBodyOnly(true)));
            }
        });
        add(new WebMarkupContainer("none").setVisible(decisions.isEmpty()));
    }
}
