package org.followthrough.shared.web.part;

import org.apache.wicket.markup.html.basic.Label;

/** A shape alone, beside its words. */
final class ShapeImage extends Label {

    ShapeImage(String id, Shape shape, String cssClass, int size) {
        super(id, shape.svg(cssClass, size));
        setEscapeModelStrings(false);
        setRenderBodyOnly(true);
    }
}
