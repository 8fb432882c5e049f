package org.followthrough.plan.web;

import java.util.List;
import java.util.Objects;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Positions;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** The last look before the ticked actions have another lead. */
@PagePath("/actions/lead/check")
@Requires({Permission.EDIT_PLANS, Permission.SEE_OWN_AGENCY})
public class CheckLeadPage extends LeadPage {

    static final String TO = "to";

    @SpringBean
    private Leads leads;
    @SpringBean
    private Positions positions;

    private final BaseForm form = new BaseForm("form");
    private final HiddenField<Long> seen = new HiddenField<>("seen", new Model<>(), Long.class);

    public CheckLeadPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        seen.setModelObject(positions.knownSeq());
        addConsequences();
        add(table("actions", new StringResourceModel("caption", this), this::changing)
                .setVisible(!changing().isEmpty()));
        WebMarkupContainer leftOut = new WebMarkupContainer("leftOut");
        leftOut.add(table("others", new StringResourceModel("leftOut", this), this::others));
        add(leftOut.setVisible(!others().isEmpty()));
        form.add(seen, new FormButton("change", this::change).setVisible(!changing().isEmpty()),
                new LocalHref("cancel", list()));
        add(form);
    }

    private Person lead() {
        return people().find(getPageParameters().get(TO).toLong(0)).orElseThrow(NotFoundException::new);
    }

    private List<Action> changing() {
        Person lead = lead();
        return selected().getObject().stream().filter(action -> leads.mayName(person(), action, lead)).toList();
    }

    private List<Action> others() {
        List<Action> changing = changing();
        return selected().getObject().stream().filter(action -> !changing.contains(action)).toList();
    }

    /** What follows, in numbers. */
    private void addConsequences() {
        Person lead = lead();
        add(new Label("what", new StringResourceModel("what", this).setParameters(lead.name())));
        addNumber("before", changing().stream().map(action -> action.state().lead().personId())
                .filter(id -> id != null && id != lead.id()).distinct().count());
        addNumber("agencies", changing().stream().map(action -> action.state().lead().agencyId())
                .filter(id -> !Objects.equals(id, lead.agencyId())).count());
    }

    private void addNumber(String id, long number) {
        add(new Label(id, new StringResourceModel(id, this).setParameters(number)).setVisible(number > 0));
    }

    private void change() {
        int changed;
        try {
            changed = leads.name(person(), changing().stream().map(Action::reference).toList(), lead(),
                    seen.getModelObject());
        } catch (ChangedMeanwhile e) {
            form.error(getString("changedMeanwhile"));
            seen.clearInput();
            seen.setModelObject(positions.knownSeq());
            selected().detach();
            return;
        }
        Flash.success(new StringResourceModel("changed", this).setParameters(lead().name(), changed).getString());
        returnToList();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(lead().name(), changing().size());
    }
}
