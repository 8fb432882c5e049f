package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** The views of a list people use most. */
public final class QuickLinks extends Panel {

    public QuickLinks(String id, IModel<List<CountedLink>> links) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("item", links) {
            @Override
            protected void populateItem(ListItem<CountedLink> item) {
                CountedLink counted = item.getModelObject();
                LocalHref link = new LocalHref("link", counted.path());
                link.add(AttributeModifier.replace("aria-current", counted.current() ? "page" : null));
                link.add(new Label("label", counted.label()).setRenderBodyOnly(true),
                        new Label("count", counted.count()));
                item.add(link);
            }
        });
    }
}
