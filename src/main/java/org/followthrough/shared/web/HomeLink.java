package org.followthrough.shared.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;

/** A link to the root path. */
final class HomeLink extends WebMarkupContainer {

    HomeLink(String id, IModel<String> words) {
        super(id);
        add(LocalLink.into("href", "/"));
        add(new Label("words", words).setRenderBodyOnly(true));
    }
}
