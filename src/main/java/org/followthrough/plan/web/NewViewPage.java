package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.SavedView;
import org.followthrough.plan.SavedViews;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;

/** Gives the view of the work list that this page's address holds a name. */
@PagePath(NewViewPage.PATH)
@Requires(Permission.SEE_PLANS)
public class NewViewPage extends FramePage {

    static final String PATH = "/actions/views/new";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private SavedViews views;
    @SpringBean
    private ActionList list;

    private final IModel<String> name = new Model<>();
    private final TextRow nameRow = new TextRow("name", name).bold().limit(SavedView.NAME_LIMIT).required();

    public NewViewPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(address().toString(), () -> getString("back"));
        add(new Label("about", new StringResourceModel("about", this).setParameters(
                list.found(list.asked(signedIn.required(), getPageParameters())).total())));
        BaseForm form = new BaseForm("form");
        form.add(nameRow, new FormButton("save", this::save), new LocalHref("cancel", address().toString()));
        add(form);
    }

    private Address address() {
        return Address.of(ActionList.PATH, getPageParameters());
    }

    private void save() {
        String path = address().without("page").without(ActionList.IN).toString();
        String query = path.substring(Math.min(path.length(), ActionList.PATH.length() + 1));
        if (query.length() > SavedView.QUERY_LIMIT) {
            nameRow.error(getString("tooMuch"));
            return;
        }
        SavedViews.Kept kept = views.keep(signedIn.required(), name.getObject(), query);
        if (kept != SavedViews.Kept.YES) {
            nameRow.error(getString("kept." + kept));
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(name.getObject()).getString());
        throw new LocalRedirect(path);
    }
}
