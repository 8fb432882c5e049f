package org.followthrough.plan.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.followthrough.shared.web.part.Facts;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.StatusTag;

/** An action's name with its headline, and what the reader may do with it. */
final class ActionHeading extends Panel {

    private final IModel<ActionView.Shown> shown;

    ActionHeading(String id, IModel<ActionView.Shown> shown) {
        super(id);
        this.shown = shown;
        add(new Label("caption", shown.map(ActionView.Shown::caption)));
        add(new Label("title", shown.map(ActionView.Shown::title)));
        add(new StatusTag("tag", shown.map(ActionView.Shown::status)));
        add(new Facts("facts", shown.map(ActionView.Shown::beside)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer actions = new WebMarkupContainer("actions") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!shown.getObject().tasks().isEmpty());
            }
        };
        actions.add(new ListView<>("task", shown.map(ActionView.Shown::tasks)) {
            @Override
            protected void populateItem(ListItem<Task> item) {
                Task task = item.getModelObject();
                item.setRenderBodyOnly(true);
                item.add(new LocalHref("link", task.path())
                        .add(new Label("words", task.words()).setRenderBodyOnly(true))
                        .add(AttributeModifier.append("class", item.getIndex() == 0 ? null
                                : "govuk-button--secondary")));
            }
        });
        add(actions);
    }
}
