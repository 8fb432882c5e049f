package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Leads;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** Hands over all that one person leads within an agency: first to whom, then a last look at what and how many. */
@PagePath("/agency/${ref}/hand-over/${person}")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class HandOverPage extends FramePage {

    private static final String TO = "to";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private Leads leads;
    @SpringBean
    private ActionRows rows;
    @SpringBean
    private Clock clock;

    private final IModel<Agency> agency = LoadableDetachableModel.of(this::loadAgency);
    private final IModel<Person> from = LoadableDetachableModel.of(this::loadFrom);
    private final IModel<List<ActionRow>> theirs = LoadableDetachableModel.of(this::loadActions);
    private final IModel<Long> chosen = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code ref} of the agency, {@code person} who leads now, and {@code to} once it is chosen */
    public HandOverPage(PageParameters parameters) {
        super(parameters);
    }

    private Agency loadAgency() {
        Agency found = people.agencyByRef(getPageParameters().get("ref").toString(""))
                .orElseThrow(NotFoundException::new);
        if (!Access.mayHandOver(signedIn.required(), found.id())) {
            throw new NotAllowed();
        }
        return found;
    }

    private Person loadFrom() {
        return people.find(getPageParameters().get("person").toLong()).orElseThrow(NotFoundException::new);
    }

    private List<ActionRow> loadActions() {
        LocalDate today = London.dayOf(clock.instant());
        return rows.of(leads.ledBy(signedIn.required(), agency.getObject().id(), from.getObject().id()),
                signedIn.required(), AsAt.today(today));
    }

    @Override
    protected void onInitialize() {
        agency.getObject();
        super.onInitialize();
        backTo(AgencyHomePage.class, new PageParameters().set("ref", agency.getObject().ref()));
        boolean nothing = theirs.getObject().isEmpty();
        Long to = to();
        add(new WebMarkupContainer("nothing").setVisible(nothing));
        addQuestion(nothing, to);
        add(new Label("check", new StringResourceModel("check", this).setParameters(theirs.getObject().size(),
                from.getObject().name(), to == null ? "" : name(to))).setVisible(!nothing && to != null));
        add(new AppTable<>("actions", new ResourceModel("caption"), theirs, List.of(
                ActionCells.names("action"), Column.date("due", ActionRow::due),
                ActionCells.statuses())).setVisible(!nothing));
        add(form.setVisible(!nothing));
    }

    private void addQuestion(boolean nothing, Long to) {
        Map<Long, String> others = new LinkedHashMap<>();
        people.all().stream().filter(person -> Access.canLead(person, agency.getObject().id())
                && person.id() != from.getObject().id()).forEach(person -> others.put(person.id(), name(person)));
        form.add(new SelectRow<>("lead", chosen, List.copyOf(others.keySet())).labelled(others::get).bold().required()
                .setVisible(to == null));
        form.add(new FormButton("choose", this::choose).setVisible(to == null));
        form.add(new FormButton("handOver", this::handOver).setVisible(to != null));
        form.add(new LocalHref("cancel", "/agency/" + agency.getObject().ref()));
    }

    /** The person chosen in the step before; null in the first step. */
    private Long to() {
        String value = getPageParameters().get(TO).toString("");
        return value.isEmpty() ? null : people.find(getPageParameters().get(TO).toLong())
                .filter(person -> Access.canLead(person, agency.getObject().id())
                        && person.id() != from.getObject().id())
                .map(Person::id).orElseThrow(NotFoundException::new);
    }

    private void choose() {
        throw new LocalRedirect("/agency/" + agency.getObject().ref() + "/hand-over/" + from.getObject().id() + "?"
                + TO + "=" + chosen.getObject());
    }

    private void handOver() {
        int count = leads.handOver(signedIn.required(), agency.getObject().id(), from.getObject().id(), to());
        Flash.success(new StringResourceModel("done", this).setParameters(count, from.getObject().name(), name(to()))
                .getString());
        throw new LocalRedirect("/agency/" + agency.getObject().ref());
    }

    private String name(long id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private static String name(Person person) {
        return person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle();
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(theirs.map(List::size), from.map(Person::name));
    }

    @Override
    protected IModel<String> caption() {
        return agency.map(Agency::name);
    }

    @Override
    protected void onDetach() {
        agency.detach();
        from.detach();
        theirs.detach();
        super.onDetach();
    }
}
