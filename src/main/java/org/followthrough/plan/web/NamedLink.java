package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** A link in a table whose words are the same in each row; what it is about is said to who cannot see the row. */
final class NamedLink extends Panel {

    NamedLink(String id, String path, String words, String about) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("link", path).add(new Label("words", words).setRenderBodyOnly(true),
                new Label("about", about)));
    }
}
