package org.followthrough.shared.web.form;

import java.util.function.BooleanSupplier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/**
 * Questions that are asked only with a certain choice. Without JavaScript they are always shown, but count only with
 * it.
 */
final class Reveal extends WebMarkupContainer {

    private final BooleanSupplier chosen;

    Reveal(String id, BooleanSupplier chosen) {
        super(id);
        this.chosen = chosen;
    }

    boolean chosen() {
        Reveal outer = findParent(Reveal.class);
        return chosen.getAsBoolean() && (outer == null || outer.chosen());
    }
}
