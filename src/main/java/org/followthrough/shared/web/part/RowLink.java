package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The link that names a row. */
final class RowLink extends Panel {

    RowLink(String id, String words, String path) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("link", path).add(new Label("words", words).setRenderBodyOnly(true)));
    }
}
