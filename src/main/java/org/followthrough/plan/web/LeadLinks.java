package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** What a co-ordinator can do for a lead who is away or leaves. */
final class LeadLinks extends Panel {

    /** @param coverPath null when nobody can stand in any more */
    LeadLinks(String id, String name, String coverPath, String handOverPath) {
        super(id);
        setRenderBodyOnly(true);
        add(new LocalHref("cover", coverPath).add(new Label("coverFor", name)).setVisible(coverPath != null));
        add(new LocalHref("handOver", handOverPath).add(new Label("handOverOf", name)));
    }
}
