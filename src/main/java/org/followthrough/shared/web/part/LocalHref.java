package org.followthrough.shared.web.part;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.followthrough.shared.web.LocalLink;

/** A link to a path of this application; without a path only its words remain. */
public class LocalHref extends WebMarkupContainer {

    private final String path;

    /** @param path begins with a slash, may have a query; null for no link */
    public LocalHref(String id, String path) {
        super(id);
        this.path = path;
        setRenderBodyOnly(path == null);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        if (path != null) {
            tag.put("href", LocalLink.address(path));
        }
    }
}
