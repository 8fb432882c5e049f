package org.followthrough.plan.web;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.shared.web.part.LocalHref;

/** Where an action stands in the list it was opened from, with the ways to the ones before and after it. */
final class ListPlace extends Panel {

    private final IModel<ActionPlaces.Place> place;

    ListPlace(String id, IModel<ActionPlaces.Place> place) {
        super(id);
        this.place = place;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ActionPlaces.Place now = place.getObject();
        add(new Label("number", new StringResourceModel(now.among() ? "number" : "left", this)
                .setParameters(now.number(), now.total())));
        add(neighbour("previous", now.previous()), neighbour("next", now.next()));
    }

    private static Component neighbour(String id, ActionPlaces.Neighbour neighbour) {
        LocalHref link = new LocalHref(id, neighbour == null ? null : neighbour.path());
        link.add(new Label("words", neighbour == null ? "" : neighbour.reference()).setRenderBodyOnly(true));
        return link.setVisible(neighbour != null);
    }
}
