package org.followthrough.indicator.web;

import org.apache.wicket.markup.html.WebMarkupContainer;

/** Asks whether a figure is right. Left out until it is needed, and yet there for who answers it. */
final class Doubt extends WebMarkupContainer {

    private boolean shown;

    Doubt(String id) {
        super(id);
    }

    void show() {
        shown = true;
    }

    @Override
    protected void onRender() {
        if (shown) {
            super.onRender();
        }
    }
}
