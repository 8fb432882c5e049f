package org.followthrough.people.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Administration;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.ChiefOfficer;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about an agency, for a new one and for a change. */
abstract class AgencyFormPage extends FramePage {

    private static final int LONGEST_ALIAS = 200;

    @SpringBean
    People people;
    @SpringBean
    SignedIn signedIn;
    @SpringBean
    Administration administration;

    private final Model<String> name = new Model<>();
    private final Model<String> chief = new Model<>();
    private final Model<String> chiefName = new Model<>();
    private final Model<String> address = new Model<>();
    private final Model<String> aliases = new Model<>();
    private final Model<Boolean> ofBoard = new Model<>(false);
    private final Model<Boolean> returnLinks = new Model<>(false);
    private final TextRow nameRow = new TextRow("name", name);
    private final TextAreaRow aliasesRow = new TextAreaRow("aliases", aliases);

    AgencyFormPage(PageParameters parameters) {
        super(parameters);
    }

    /** The agency to begin with; for a new one with id 0. */
    abstract Agency before();

    /** Keeps it; returns its id. */
    abstract long save(Agency agency, List<String> aliases);

    @Override
    protected void onInitialize() {
        Agency before = before();
        super.onInitialize();
        name.setObject(before.name());
        chief.setObject(before.chiefOfficer());
        ofBoard.setObject(before.ofBoard());
        returnLinks.setObject(before.returnLinks());
        aliases.setObject(people.aliases().stream().filter(alias -> alias.agencyId() == before.id())
                .map(Alias::alias).filter(alias -> !alias.equals(before.name())).collect(Collectors.joining("\n")));
        if (before.id() != 0) {
            ChiefOfficer officer = people.chiefOfficer(before.id());
            chiefName.setObject(officer.name());
            address.setObject(officer.address());
        }
        backTo(AgenciesPage.class, new PageParameters());
        add(new BaseForm("form").add(nameRow.required(), new TextRow("chief", chief),
                new TextRow("chiefName", chiefName).setVisible(writesLetters()),
                new TextAreaRow("address", address).limit(ChiefOfficer.ADDRESS_LIMIT).rows(4)
                        .setVisible(writesLetters()),
                aliasesRow.limit(4000), new CheckboxRow("ofBoard", ofBoard),
                new CheckboxRow("returnLinks", returnLinks), new FormButton("save", this::check),
                new LocalHref("cancel", "/agencies")));
    }

    private void check() {
        long id = before().id();
        boolean wrong = takenByAnother(id, name.getObject());
        if (wrong) {
            nameRow.error(getString("name.taken"));
        }
        for (String alias : lines()) {
            if (alias.length() > LONGEST_ALIAS || takenByAnother(id, alias)) {
                aliasesRow.error(getString(alias.length() > LONGEST_ALIAS ? "aliases.long" : "aliases.taken",
                        () -> Map.of("alias", alias)));
                wrong = true;
            }
        }
        if (!wrong) {
            long saved = save(new Agency(id, before().ref(), name.getObject(), chief.getObject(),
                    Boolean.TRUE.equals(ofBoard.getObject()), Boolean.TRUE.equals(returnLinks.getObject())), lines());
            if (writesLetters()) {
                administration.addressLetters(signedIn.required(), saved,
                        new ChiefOfficer(chiefName.getObject(), chief.getObject(), address.getObject()));
            }
            Flash.success(getString("saved", () -> Map.of("name", name.getObject())));
            setResponsePage(AgenciesPage.class);
        }
    }

    /** Whom the chief officer's name and address concern. */
    private boolean writesLetters() {
        return Access.may(signedIn.required(), Permission.SEE_CHALLENGES);
    }

    private boolean takenByAnother(long id, String alias) {
        return people.agencyCalled(alias).filter(other -> other.id() != id).isPresent();
    }

    private List<String> lines() {
        return aliases.getObject() == null ? List.of()
                : aliases.getObject().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
