package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.shared.web.part.ChosenDay;

/** Says which dates of a list's address are none, so that nobody takes the list for a shorter one. */
final class IgnoredDates extends Panel {

    IgnoredDates(String id, IModel<List<ActionSearchAddress.NotADate>> dates) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("date", dates) {
            @Override
            protected void populateItem(ListItem<ActionSearchAddress.NotADate> item) {
                item.add(new Label("words", new StringResourceModel(
                        "notDate." + item.getModelObject().name(), IgnoredDates.this)
                        .setParameters(ChosenDay.shortened(item.getModelObject().typed()))));
            }
        });
    }
}
