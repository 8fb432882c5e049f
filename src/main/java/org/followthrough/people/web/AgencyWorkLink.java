package org.followthrough.people.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The way from an agency to how it stands with its actions, for who may see that. */
final class AgencyWorkLink extends Panel {

    AgencyWorkLink(String id, String ref, String name, boolean shown) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("link", "/agency/" + ref).add(new Label("name", name)).setVisible(shown));
    }
}
