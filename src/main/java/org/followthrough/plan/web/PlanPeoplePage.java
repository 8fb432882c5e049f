package org.followthrough.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/**
 * Who may see a restricted review, or the report of a peer challenge before it is released: everybody named for it, and
 * one more at a time.
 */
@PagePath("/plans/${ref}/people")
@Requires(Permission.EDIT_PLANS)
public class PlanPeoplePage extends PageOfPlan {

    @SpringBean
    private People people;

    private final IModel<Set<Long>> named = new SetModel<>(Set.of());
    private final IModel<Long> another = new Model<>();

    public PlanPeoplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!plan().state().restricted() && plan().state().kind() != ReviewKind.PEER_CHALLENGE) {
            throw new NotFoundException();
        }
        named.setObject(othersNamed());
        add(new Label("explained", new ResourceModel(plan().state().restricted() ? "explained"
                : "explained.released")));
        add(new BaseForm("form").add(
                new CheckboxesRow<>("named", named, ids(person -> othersNamed().contains(person.id())))
                        .labelled(this::called)
                        .setVisible(!othersNamed().isEmpty()),
                new SelectRow<>("another", another, ids(this::mayBeNamed)).labelled(this::called).bold(),
                new FormButton("save", this::save), new LocalHref("cancel", path())));
    }

    /** All but who opens this page, who stays named. */
    private Set<Long> othersNamed() {
        Set<Long> others = new TreeSet<>(reviews().named(plan().id()));
        others.remove(reader().id());
        return others;
    }

    private List<Long> ids(Predicate<Person> wanted) {
        return people.all().stream().filter(wanted).map(Person::id).toList();
    }

    private boolean mayBeNamed(Person person) {
        return person.state() != PersonState.LEFT && Access.may(person, Permission.SEE_PLANS)
                && !reviews().names(person, plan().id());
    }

    private String called(Long id) {
        Person person = people.find(id).orElseThrow();
        return person.agencyId() == null ? person.name() : getString("person", () -> Map.of("name", person.name(),
                "agency", people.agency(person.agencyId()).map(Agency::name).orElse("")));
    }

    private void save() {
        Set<Long> chosen = new TreeSet<>(named.getObject());
        if (another.getObject() != null) {
            chosen.add(another.getObject());
        }
        reviews().nameOnly(reader(), plan(), chosen);
        Flash.success(getString("saved"));
        setResponsePage(PlanPeoplePage.class, getPageParameters());
    }

    @Override
    protected IModel<String> caption() {
        return now().map(Review::name);
    }
}
