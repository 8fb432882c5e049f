package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Wording;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** What is asked about an action, new or changed. */
abstract class ActionForm extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private LeadChoices choices;

    private final IModel<String> text = new Model<>();
    private final IModel<String> success = new Model<>();
    private final IModel<Long> agency = new Model<>();
    private final IModel<Long> person = new Model<>();
    private final IModel<String> printedLead = new Model<>();
    private final IModel<Set<Long>> supporting = new SetModel<>(new HashSet<>());
    private final IModel<LocalDate> due = new Model<>();
    private final IModel<String> dueText = new Model<>();
    private final IModel<String> reason = new Model<>();

    private final BaseForm form = new BaseForm("form");
    private SelectRow<Long> personRow;

    ActionForm(PageParameters parameters) {
        super(parameters);
    }

    /** Fills the form in. */
    final void begin(ActionState state) {
        text.setObject(state.wording().text());
        success.setObject(state.wording().successMeasure());
        agency.setObject(state.lead().agencyId());
        person.setObject(state.lead().personId());
        printedLead.setObject(state.lead().asPrinted());
        supporting.setObject(new HashSet<>(state.supporting()));
        due.setObject(state.dates().due());
        dueText.setObject(state.dates().dueText());
    }

    /**
     * Puts the questions on the page.
     *
     * @param agreed the dates of an issued action, which are shown and not asked; null where they are asked
     */
    final void ask(StartedFrom startedFrom, Dates agreed, String cancelPath) {
        Map<Long, String> agencies = choices.agencies();
        Map<Long, String> leads = choices.leads(person.getObject());
        List<Long> agencyIds = List.copyOf(agencies.keySet());
        personRow = new SelectRow<>("person", person, List.copyOf(leads.keySet())).labelled(leads::get).bold();
        form.add(startedFrom,
                new TextAreaRow("text", text).bold().limit(Wording.TEXT_LIMIT).required(),
                new TextAreaRow("success", success).bold().limit(Wording.SUCCESS_LIMIT).rows(3),
                new SelectRow<>("agency", agency, agencyIds).labelled(agencies::get).bold(), personRow,
                new TextRow("printedLead", printedLead).bold().limit(1000),
                new CheckboxesRow<>("supporting", supporting, agencyIds).labelled(agencies::get).compact(),
                new DateRow("due", due).setVisible(agreed == null),
                new TextRow("dueText", dueText).bold().limit(1000).setVisible(agreed == null),
                fixedDates(agreed),
                new TextAreaRow("reason", reason).bold().limit(2000).rows(2).setVisible(agreed != null),
                new LocalHref("cancel", cancelPath));
        add(form);
    }

    /**
     * Leads to what else can be done to an action.
     *
     * @param path of the action; null for a new one, which can only be written
     * @param over whether nothing more is asked of anybody
     */
    final void addWays(String path, boolean over) {
        WebMarkupContainer ways = new WebMarkupContainer("ways");
        ways.add(new LocalHref("replace", path + "/replace").setVisible(!over),
                new LocalHref("withdraw", path + "/withdraw").setVisible(!over), new LocalHref("move", path + "/move"));
        add(ways.setVisible(path != null));
    }

    private WebMarkupContainer fixedDates(Dates agreed) {
        WebMarkupContainer fixed = new WebMarkupContainer("fixedDates");
        boolean dated = agreed != null && agreed.due() != null;
        fixed.add(new Label("words", new StringResourceModel(dated ? "dates.fixed" : "dates.none", this)
                .setParameters(dated ? London.longDate(agreed.due()) : "")));
        return (WebMarkupContainer) fixed.setVisible(agreed != null);
    }

    final void add(FormButton... buttons) {
        form.add(buttons);
    }

    /** Takes the agency of the lead person where none was chosen; tells when the two do not fit together. */
    final boolean isConsistent() {
        if (person.getObject() == null) {
            return true;
        }
        Long own = choices.agencyOf(person.getObject());
        if (agency.getObject() == null) {
            agency.setObject(own);
        }
        if (own != null && !own.equals(agency.getObject())) {
            personRow.error(getString("person.elsewhere"));
            return false;
        }
        return true;
    }

    /** What was typed. */
    final ActionTerms typed() {
        List<Long> others = supporting.getObject() == null ? List.of()
                : supporting.getObject().stream().filter(id -> !id.equals(agency.getObject())).toList();
        return new ActionTerms(new Wording(text.getObject(), success.getObject()),
                new Lead(agency.getObject(), person.getObject(), printedLead.getObject()), others, due.getObject(),
                dueText.getObject());
    }

    /** Why it is changed; null where that is not asked or not said. */
    final String reason() {
        return reason.getObject();
    }

    final SignedIn signedIn() {
        return signedIn;
    }

    final BaseForm form() {
        return form;
    }
}
