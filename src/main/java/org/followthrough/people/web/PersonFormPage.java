package org.followthrough.people.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about a person, for a new one and for a change. */
abstract class PersonFormPage extends FramePage {

    @SpringBean
    People people;
    @SpringBean
    SignedIn signedIn;

    private final Model<String> name = new Model<>();
    private final Model<String> email = new Model<>();
    private final Model<String> jobTitle = new Model<>();
    private final Model<Long> agency = new Model<>();
    private final IModel<Set<Role>> roles = new SetModel<>(EnumSet.noneOf(Role.class));
    private final Model<PersonState> state = Model.of(PersonState.INVITED);
    private final TextRow emailRow = new TextRow("email", email);
    private final SelectRow<Long> agencyRow = new SelectRow<>("agency", agency, this::agencyIds);

    PersonFormPage(PageParameters parameters) {
        super(parameters);
    }

    /** The person to begin with; for a new one with id 0. */
    abstract Person before();

    /** Keeps the person and goes on; asked only when every answer is fine. */
    abstract void save(Person person);

    /** Where "Cancel" leads. */
    abstract String cancelPath();

    @Override
    protected void onInitialize() {
        Person before = before();
        super.onInitialize();
        name.setObject(before.name());
        email.setObject(before.email());
        jobTitle.setObject(before.jobTitle());
        agency.setObject(before.agencyId());
        roles.setObject(before.roles());
        state.setObject(before.state());
        boolean self = before.id() == signedIn.required().id();
        BaseForm form = new BaseForm("form");
        form.add(new TextRow("name", name).autocomplete("off").required(),
                emailRow.email().limit(254).autocomplete("off").required(), new TextRow("jobTitle", jobTitle),
                agencyRow.labelled(this::agencyName));
        form.add(new CheckboxesRow<>("roles", roles, offeredRoles())
                .labelled(role -> RoleWords.of(role)).hinted(role -> getString("role." + role + ".hint"))
                .setVisible(!self));
        form.add(new RadiosRow<>("state", state, offeredStates(before)).setVisible(!self && before.id() != 0));
        form.add(new WebMarkupContainer("self").setVisible(self));
        form.add(new FormButton("save", this::check), new LocalHref("cancel", cancelPath()));
        add(form);
    }

    private void check() {
        Person before = before();
        boolean wrong = EmailAddress.refused(emailRow, email.getObject());
        if (people.findByEmail(email.getObject()).filter(other -> other.id() != before.id()).isPresent()) {
            emailRow.error(getString("email.taken"));
            wrong = true;
        }
        boolean self = before.id() == signedIn.required().id();
        Set<Role> chosen = self || roles.getObject() == null ? before.roles() : roles.getObject();
        if (agency.getObject() == null
                && (chosen.contains(Role.AGENCY_LEAD) || chosen.contains(Role.AGENCY_COORDINATOR))) {
            agencyRow.error(getString("agency.needed"));
            wrong = true;
        }
        if (!wrong) {
            save(new Person(before.id(), email.getObject().toLowerCase(Locale.ROOT), name.getObject(),
                    jobTitle.getObject(), agency.getObject(),
                    self || state.getObject() == null ? before.state() : state.getObject(), chosen));
        }
    }

    /** Only an administrator makes administrators. */
    private List<Role> offeredRoles() {
        boolean administrator = signedIn.is(Role.ADMINISTRATOR);
        return Arrays.stream(Role.values()).filter(role -> administrator || role != Role.ADMINISTRATOR).toList();
    }

    /** Nobody goes back to being invited, and nobody is active before they have chosen a password. */
    private static List<PersonState> offeredStates(Person before) {
        return before.state() == PersonState.INVITED ? List.of(PersonState.INVITED, PersonState.LEFT)
                : List.of(PersonState.ACTIVE, PersonState.LOCKED, PersonState.LEFT);
    }

    private List<Long> agencyIds() {
        return people.agencies().stream().map(Agency::id).toList();
    }

    private String agencyName(Long id) {
        return people.agency(id).map(Agency::name).orElse("");
    }
}
