package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.SavedView;
import org.followthrough.plan.SavedViews;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;

/** The reader's own views of the list, and the way to keep the one now shown. */
final class SavedViewLinks extends Panel {

    @SpringBean
    private SavedViews views;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<SavedView>> own = LoadableDetachableModel.of(() -> views.of(signedIn.required()));
    private final IModel<Address> shown;

    /** @param shown the address of the list */
    SavedViewLinks(String id, IModel<Address> shown) {
        super(id);
        this.shown = shown;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Address now = shown.getObject().without("page");
        boolean isKept = own.getObject().stream().anyMatch(view -> pathOf(view).equals(now.toString()));
        add(new WebMarkupContainer("own").setVisible(!own.getObject().isEmpty()));
        add(new ListView<>("view", own) {
            @Override
            protected void populateItem(ListItem<SavedView> item) {
                String path = pathOf(item.getModelObject());
                item.add(LocalLink.into("href", path));
                item.add(AttributeModifier.replace("aria-current", path.equals(now.toString()) ? "page" : null));
                item.add(new Label("name", item.getModelObject().name()).setRenderBodyOnly(true));
            }
        });
        add(new LocalHref("save", now.at(NewViewPage.PATH).toString())
                .setVisible(!isKept && !now.toString().equals(now.path())));
        add(new LocalHref("manage", ViewsPage.PATH).setVisible(!own.getObject().isEmpty()));
        add(new LocalHref("compare", now.at(ComparePage.PATH).toString()));
    }

    /** The path of the list as the view shows it. */
    static String pathOf(SavedView view) {
        return view.query().isEmpty() ? ActionList.PATH : ActionList.PATH + "?" + view.query();
    }

    @Override
    protected void onDetach() {
        own.detach();
        super.onDetach();
    }
}
