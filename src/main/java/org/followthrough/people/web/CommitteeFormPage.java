package org.followthrough.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Administration;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about a committee, for a new one and for a change. */
abstract class CommitteeFormPage extends FramePage {

    @SpringBean
    People people;
    @SpringBean
    SignedIn signedIn;
    @SpringBean
    Administration administration;

    private final Model<String> name = new Model<>();
    private final Model<Long> chair = new Model<>();
    private final Model<Long> deputy = new Model<>();
    private final IModel<Set<Long>> members = new SetModel<>(Set.of());

    CommitteeFormPage(PageParameters parameters) {
        super(parameters);
    }

    /** The committee to begin with; for a new one with id 0. */
    abstract Committee before();

    abstract void save(Committee committee);

    @Override
    protected void onInitialize() {
        Committee before = before();
        super.onInitialize();
        name.setObject(before.name());
        chair.setObject(before.chairId());
        deputy.setObject(before.deputyId());
        members.setObject(before.memberIds());
        backTo(CommitteesPage.class, new PageParameters());
        List<Long> mayChair = offered(Set.of(Role.SUBCOMMITTEE_CHAIR), before);
        List<Long> maySit = offered(Set.of(Role.SUBCOMMITTEE_CHAIR, Role.SUBCOMMITTEE_MEMBER), before);
        BaseForm form = new BaseForm("form");
        form.add(new TextRow("name", name).required(),
                new SelectRow<>("chair", chair, mayChair).labelled(this::personName),
                new SelectRow<>("deputy", deputy, maySit).labelled(this::personName),
                new CheckboxesRow<>("members", members, maySit).labelled(this::personName)
                        .setVisible(!maySit.isEmpty()),
                new FormButton("save", this::keep), new LocalHref("cancel", "/committees"));
        add(form);
    }

    private void keep() {
        Committee before = before();
        Set<Long> chosen = members.getObject() == null ? Set.of() : members.getObject();
        save(new Committee(before.id(), before.ref(), name.getObject(), chair.getObject(), deputy.getObject(), chosen));
        Flash.success(getString("saved", () -> Map.of("name", name.getObject())));
        setResponsePage(CommitteesPage.class);
    }

    /** Who has a role for it and has not left, and whoever is on it already. */
    private List<Long> offered(Set<Role> anyOf, Committee before) {
        List<Long> already = new ArrayList<>(before.memberIds());
        already.add(before.chairId());
        already.add(before.deputyId());
        return people.all().stream()
                .filter(person -> already.stream().filter(Objects::nonNull).anyMatch(id -> id == person.id())
                        || person.state() != PersonState.LEFT && anyOf.stream().anyMatch(person::is))
                .map(Person::id).toList();
    }

    private String personName(Long id) {
        return people.find(id).map(Person::name).orElse("");
    }
}
