package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** Names the lead of one action, for one that came with a job title only or whose lead says it is not theirs. */
@PagePath("/actions/${ref}/lead")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class NameLeadPage extends PageOfAction {

    @SpringBean
    private Leads leads;
    @SpringBean
    private People people;
    @SpringBean
    private LeadChoices choices;

    private final IModel<Long> lead = new Model<>();
    private final BaseForm form = new BaseForm("form");

    public NameLeadPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Lead now = action().state().lead();
        if (!leads.mayName(reader(), action())) {
            throw new NotAllowed();
        }
        Map<Long, String> names = choices.leadsOf(reader(), now.agencyId());
        backTo(ActionPage.class, ActionPage.parametersOf(reference()));
        add(new Label("printed", new StringResourceModel("printed", this).setParameters(now.asPrinted()))
                .setVisible(now.asPrinted() != null));
        addWhySomebodySaysItIsNotTheirs();
        lead.setObject(names.containsKey(now.personId()) ? now.personId() : null);
        StartedFrom startedFrom = new StartedFrom(action().currentVersion());
        form.add(startedFrom, new SelectRow<>("lead", lead, List.copyOf(names.keySet())).labelled(names::get).bold()
                        .required(), new FormButton("save", () -> save(startedFrom)),
                new LocalHref("cancel", "/actions/" + reference()));
        add(form);
    }

    private void addWhySomebodySaysItIsNotTheirs() {
        String why = leads.disowned(reader()).stream()
                .filter(each -> each.position().actionId() == action().id()).findFirst()
                .map(each -> new StringResourceModel("notTheirs", this).setParameters(
                        people.find(each.said().personId()).map(Person::name).orElse(""), each.said().why())
                        .getString()).orElse(null);
        add(new WebMarkupContainer("notTheirs").add(new Label("words", why)).setVisible(why != null));
    }

    private void save(StartedFrom startedFrom) {
        try {
            leads.name(reader(), reference(), startedFrom.version(), lead.getObject());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form, startedFrom);
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(
                people.find(lead.getObject()).map(Person::name).orElse(""), reference())
                .getString());
        String agency = people.find(lead.getObject()).map(Person::agencyId).flatMap(people::agency).map(Agency::ref)
                .orElse("");
        throw new LocalRedirect("/agency/" + agency);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(now().map(Action::reference));
    }

    @Override
    protected IModel<String> caption() {
        return now().map(Action::title);
    }
}
