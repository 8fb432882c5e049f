package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Says over a page that it is not about today. */
public final class AsAtBanner extends Panel {

    /**
     * @param day the day shown, in words
     * @param today the address of the same view today
     */
    public AsAtBanner(String id, String day, String today) {
        this(id, day, today, false);
    }

    private AsAtBanner(String id, String day, String today, boolean frozen) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("day", day), new WebMarkupContainer("frozen").setVisible(frozen), new LocalHref("today", today));
    }

    /** Says that what is shown was frozen on the day, and does not follow what became known later. */
    public static AsAtBanner frozen(String id, String day, String today) {
        return new AsAtBanner(id, day, today, true);
    }
}
