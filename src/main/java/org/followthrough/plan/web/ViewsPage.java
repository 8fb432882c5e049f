package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.SavedView;
import org.followthrough.plan.SavedViews;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.part.LocalHref;

/** The reader's own views of the work list, to open or delete. */
@PagePath(ViewsPage.PATH)
@Requires(Permission.SEE_PLANS)
public class ViewsPage extends FramePage {

    static final String PATH = "/actions/views";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private SavedViews views;

    private final IModel<List<SavedView>> own = LoadableDetachableModel.of(() -> views.of(signedIn.required()));

    public ViewsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ActionsPage.class, new PageParameters());
        BaseForm form = new BaseForm("form") {
            @Override
            protected void onSubmit() {
                delete(getRequest().getPostParameters().getParameterValue("delete").toLong(0));
            }
        };
        form.add(new ListView<>("view", own) {
            @Override
            protected void populateItem(ListItem<SavedView> item) {
                SavedView view = item.getModelObject();
                item.add(new LocalHref("link", SavedViewLinks.pathOf(view))
                        .add(new Label("name", view.name()).setRenderBodyOnly(true)));
                WebMarkupContainer delete = new WebMarkupContainer("delete");
                delete.add(AttributeModifier.replace("value", view.id()));
                item.add(delete.add(new Label("what", " " + view.name())));
            }
        });
        add(form.setVisible(!own.getObject().isEmpty()));
        add(new WebMarkupContainer("none").setVisible(own.getObject().isEmpty()));
    }

    private void delete(long id) {
        if (views.forget(signedIn.required(), id)) {
            Flash.success(getString("deleted"));
        }
        setResponsePage(ViewsPage.class);
    }

    @Override
    protected void onDetach() {
        own.detach();
        super.onDetach();
    }
}
