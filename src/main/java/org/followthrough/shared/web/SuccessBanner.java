package org.followthrough.shared.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;

/** The green banner with the sentence left by {@link Flash}, shown once and never beside an error. */
final class SuccessBanner extends Panel {

    private final Model<String> sentence = Model.of();

    SuccessBanner(String id) {
        super(id);
        setRenderBodyOnly(true);
        add(new Label("sentence", sentence));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        if (!ErrorSummary.anyErrorIn(getPage())) {
            Flash.take().ifPresent(sentence::setObject);
        }
        setVisible(sentence.getObject() != null);
    }
}
