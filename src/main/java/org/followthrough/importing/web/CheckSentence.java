package org.followthrough.importing.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** An error message in a cell, read out as one. */
final class CheckSentence extends Panel {

    CheckSentence(String id, String sentence) {
        super(id);
        add(new Label("sentence", sentence).setRenderBodyOnly(true));
    }
}
