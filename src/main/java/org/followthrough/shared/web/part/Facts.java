package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/**
 * Plain words beside a tag, such as Moved twice. Goes on a {@code ul class="app-facts"}; leaves itself out when there
 * are none.
 */
public final class Facts extends Panel {

    private final IModel<List<String>> facts;

    public Facts(String id, IModel<List<String>> facts) {
        super(id);
        this.facts = facts;
        add(new ListView<>("fact", facts) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModel()).setRenderBodyOnly(true));
            }
        });
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!facts.getObject().isEmpty());
    }
}
