package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Who is to lead the ticked actions? */
@PagePath("/actions/lead")
@Requires({Permission.EDIT_PLANS, Permission.SEE_OWN_AGENCY})
public class ChooseLeadPage extends LeadPage {

    @SpringBean
    private LeadChoices choices;

    private final IModel<Long> chosen = new Model<>();

    public ChooseLeadPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, String> leads = choices.leads(null);
        boolean anyAgency = Access.may(person(), Permission.EDIT_PLANS);
        List<Long> offered = leads.keySet().stream()
                .filter(id -> anyAgency || person().isOf(choices.agencyOf(id))).toList();
        BaseForm form = new BaseForm("form");
        form.add(new SelectRow<>("person", chosen, offered).labelled(leads::get).bold().required());
        form.add(table("actions", new StringResourceModel("caption", this), selected()));
        form.add(new FormButton("check", this::check), new LocalHref("cancel", list()));
        add(form);
    }

    private void check() {
        setResponsePage(CheckLeadPage.class, new PageParameters(getPageParameters())
                .set(CheckLeadPage.TO, chosen.getObject()));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(selected().map(List::size));
    }
}
