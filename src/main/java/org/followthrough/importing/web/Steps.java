package org.followthrough.importing.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where one is on the way; steps already taken are links. */
final class Steps extends Panel {

    Steps(String id, ImportStep current, PageParameters parameters) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("step", List.of(ImportStep.values())) {
            @Override
            protected void populateItem(ListItem<ImportStep> item) {
                ImportStep step = item.getModelObject();
                boolean taken = step.ordinal() < current.ordinal() && step != ImportStep.UPLOAD;
                item.add(AttributeModifier.replace("aria-current", step == current ? "step" : null));
                BookmarkablePageLink<Void> link = new BookmarkablePageLink<>("link", step.page(), parameters);
                link.add(new Label("words", () -> getString("step." + step)).setRenderBodyOnly(true));
                item.add(link.setRenderBodyOnly(!taken));
            }
        });
    }
}
