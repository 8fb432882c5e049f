package org.followthrough.pack.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.part.LocalHref;

/** The forms in which a pack is read, in a row of a list. */
final class PackFiles extends Panel {

    /** @param name of the pack, so that its links differ from those of other rows */
    PackFiles(String id, long packId, String name) {
        super(id);
        setRenderBodyOnly(true);
        add(link("html", "/packs/" + packId + "/read", name), link("pdf", "/pack-files/" + packId + ".pdf", name),
                link("csv", "/pack-files/" + packId + ".csv", name));
    }

    private static LocalHref link(String id, String path, String name) {
        LocalHref link = new LocalHref(id, path);
        link.add(AttributeModifier.replace("aria-label", () -> link.getString(id) + ", " + name));
        return link;
    }
}
