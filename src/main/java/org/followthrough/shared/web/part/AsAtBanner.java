package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Says over a page that it is not about today. */
public final class AsAtBanner extends Panel {

    /**
     * @param day the day shown, in words
     * @param today the address of the same view today
     */
    public AsAtBanner(String id, String day, String today) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("day", day), new LocalHref("today", today));
    }
}
