package org.followthrough.people.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;

/** Everything business unit and administrator may open that has no place in the navigation. */
@PagePath("/more")
@Requires(Permission.SEE_PEOPLE)
public class MorePage extends FramePage {

    @SpringBean
    private MoreMenu menu;

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("entry", menu.entries()) {
            @Override
            protected void populateItem(ListItem<MoreEntry> item) {
                MoreEntry entry = item.getModelObject();
                item.add(new LocalHref("link", entry.path()).add(new Label("label", entry.label())
                        .setRenderBodyOnly(true)));
                item.add(new Label("about", entry.about()));
            }
        });
    }
}
