package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** What can be done to the ticked actions; leaves itself out where that is nothing. */
final class BulkButtons extends Panel {

    /** The name under which the form sends the button pressed. */
    static final String NAME = "do";

    private final IModel<List<Offer>> offers;

    BulkButtons(String id, IModel<List<Offer>> offers) {
        super(id);
        this.offers = offers;
        add(new ListView<>("button", offers) {
            @Override
            protected void populateItem(ListItem<Offer> item) {
                item.add(AttributeModifier.replace("name", NAME),
                        AttributeModifier.replace("value", item.getModelObject().key()));
                item.add(new Label("label", item.getModelObject().label()).setRenderBodyOnly(true));
            }
        });
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!offers.getObject().isEmpty());
    }

    /** A button: what it sends and what it says. */
    record Offer(String key, String label) implements Serializable {
    }
}
