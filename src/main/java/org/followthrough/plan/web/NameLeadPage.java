package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
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
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Names the lead of one action, for one that came with a job title only or whose lead says it is not theirs. */
@PagePath("/actions/${ref}/lead")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class NameLeadPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Leads leads;
    @SpringBean
    private People people;
    @SpringBean
    private LeadChoices choices;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private final IModel<Long> lead = new Model<>();
    private final BaseForm form = new BaseForm("form");

    public NameLeadPage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Lead now = action.getObject().state().lead();
        if (!plans.mayNameLead(signedIn.required(), action.getObject(), now)) {
            throw new NotAllowed();
        }
        Map<Long, String> names = choices.leadsOf(signedIn.required(), now.agencyId());
        backTo(ActionPage.class, ActionPage.parametersOf(action.getObject().reference()));
        add(new Label("printed", new StringResourceModel("printed", this).setParameters(now.asPrinted()))
                .setVisible(now.asPrinted() != null));
        addWhySomebodySaysItIsNotTheirs();
        lead.setObject(names.containsKey(now.personId()) ? now.personId() : null);
        StartedFrom startedFrom = new StartedFrom(action.getObject().currentVersion());
        form.add(startedFrom, new SelectRow<>("lead", lead, List.copyOf(names.keySet())).labelled(names::get).bold()
                        .required(), new FormButton("save", () -> save(startedFrom)),
                new LocalHref("cancel", "/actions/" + action.getObject().reference()));
        add(form);
    }

    private void addWhySomebodySaysItIsNotTheirs() {
        String why = leads.disowned(signedIn.required()).stream()
                .filter(each -> each.position().actionId() == action.getObject().id()).findFirst()
                .map(each -> new StringResourceModel("notTheirs", this).setParameters(
                        people.find(each.said().personId()).map(Person::name).orElse(""), each.said().why())
                        .getString()).orElse(null);
        add(new WebMarkupContainer("notTheirs").add(new Label("words", why)).setVisible(why != null));
    }

    private void save(StartedFrom startedFrom) {
        try {
            leads.name(signedIn.required(), action.getObject().reference(), startedFrom.version(), lead.getObject());
        } catch (ChangedMeanwhile e) {
            action.detach();
            startedFrom.renew(action.getObject().currentVersion());
            form.error(getString("changedMeanwhile"));
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(
                people.find(lead.getObject()).map(Person::name).orElse(""), action.getObject().reference())
                .getString());
        String agency = people.find(lead.getObject()).map(Person::agencyId).flatMap(people::agency).map(Agency::ref)
                .orElse("");
        throw new LocalRedirect("/agency/" + agency);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(action.map(Action::reference));
    }

    @Override
    protected IModel<String> caption() {
        return action.map(Action::title);
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
