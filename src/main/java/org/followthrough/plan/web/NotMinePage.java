package org.followthrough.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Leads;
import org.followthrough.plan.NotMine;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** A lead says that an action is not theirs; {@code ?action=R01-07} chooses it. */
@PagePath("/not-mine")
@Requires(Permission.UPDATE_ACTIONS)
public class NotMinePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private MyActions myActions;
    @SpringBean
    private Leads leads;

    private final IModel<String> which = new Model<>();
    private final IModel<String> why = new Model<>();

    public NotMinePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(HomePage.class, new PageParameters());
        Map<String, String> mine = new LinkedHashMap<>();
        myActions.ledActions(signedIn.required()).forEach(action -> mine.put(action.reference(),
                action.reference() + " " + action.title()));
        String asked = getPageParameters().get("action").toString("");
        which.setObject(mine.containsKey(asked) ? asked : null);
        add(new WebMarkupContainer("none").setVisible(mine.isEmpty()));
        add(new Label("about", getString("about")).setVisible(!mine.isEmpty()));
        BaseForm form = new BaseForm("form");
        form.add(new RadiosRow<>("which", which, List.copyOf(mine.keySet())).labelled(mine::get).bold().required(),
                new TextAreaRow("why", why).bold().limit(NotMine.WHY_LIMIT).rows(3).required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/"));
        add(form.setVisible(!mine.isEmpty()));
    }

    private void save() {
        leads.notMine(signedIn.required(), which.getObject(), why.getObject());
        Flash.success(new StringResourceModel("saved", this).setParameters(which.getObject()).getString());
        setResponsePage(HomePage.class);
    }
}
