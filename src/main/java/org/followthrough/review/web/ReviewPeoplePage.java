package org.followthrough.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.string.Strings;
import org.followthrough.people.Access;
import org.followthrough.people.AccessWords;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.PlanStanding;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.NamedPeople;
import org.followthrough.review.NamedPeople.Naming;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewState;
import org.followthrough.review.RoleReads;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Who reads a review and why: by role, and by being named for it; the business unit names people here. */
@PagePath("/reviews/${ref}/people")
@Requires(Permission.SEE_REVIEWS)
public class ReviewPeoplePage extends PageOfReview {

    @SpringBean
    private People people;
    @SpringBean
    private NamedPeople namedPeople;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Set<Long>> named = new SetModel<>(Set.of());
    private final IModel<Long> another = new Model<>();

    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code ref} of the review */
    public ReviewPeoplePage(PageParameters parameters) {
        super(parameters);
    }

    /** What somebody of a role reads. */
    private record RoleRow(String role, String reads) implements Serializable {
    }

    /** Somebody named, and by whom. */
    private record NamedRow(String person, String roles, String reads, String namedBy) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        List<RoleRow> byRole = RoleReads.of(review()).stream().map(this::row).toList();
        List<Naming> namings = namedPeople.of(review().id());
        add(new ReviewTabs("tabs", now(), path("/people")), new Label("who", getString(who())),
                new AppTable<>("roles", new ResourceModel("caption.roles"), () -> byRole,
                        List.of(Column.of("role", Column.Kind.HEADER, (id, row) ->
                                        new Label(id, row.role()).setRenderBodyOnly(true)),
                                Column.text("reads", RoleRow::reads))).setVisible(!byRole.isEmpty()));
        add(new WebMarkupContainer("byName").add(new AppTable<>("named", new ResourceModel("caption.named"),
                        LoadableDetachableModel.of(() -> namings.stream().map(this::row).toList()), columns())
                        .setVisible(!namings.isEmpty()),
                new WebMarkupContainer("nobody").setVisible(namings.isEmpty()), naming())
                .setVisible(namingCounts()));
    }

    /** Whether being named lets one read more than one's role does. */
    private boolean namingCounts() {
        return review().state().restricted() || withholds();
    }

    private String who() {
        ReviewState state = review().state();
        return state.restricted() ? "who.restricted" : state.singleAgencyId() != null ? "who.agency"
                : state.issued() ? "who.issued" : "who.draft";
    }

    private static List<Column<NamedRow>> columns() {
        return List.of(Column.of("person", Column.Kind.HEADER,
                        (id, row) -> new Label(id, row.person()).setRenderBodyOnly(true)),
                Column.text("roles", NamedRow::roles), Column.text("reads", NamedRow::reads),
                Column.text("namedBy", NamedRow::namedBy));
    }

    private RoleRow row(RoleReads reads) {
        return new RoleRow(AccessWords.of(reads.role()), reads(reads.plan() ? "plan"
                : reads.planOfOwnAgency() ? "plan.agency" : "", reads.stages() ? "stages" : "",
                reads.unreleased() && withholds() ? "unreleased" : ""));
    }

    private NamedRow row(Naming naming) {
        Person person = people.find(naming.personId()).orElseThrow();
        PlanStanding standing = review().standing(true);
        return new NamedRow(called(person.id()), person.roles().stream().sorted().map(AccessWords::of)
                .collect(Collectors.joining(", ")), reads(Access.maySee(person, standing) ? "plan" : "",
                Access.mayFollow(person, standing) ? "stages" : "",
                withholds() && Access.mayReadUnreleased(person, standing) ? "unreleased" : ""),
                naming.namedAt() == null ? "" : said("namedBy",
                Optional.ofNullable(naming.namedBy()).flatMap(people::find).map(Person::name).orElse(""),
                London.shortDate(London.dayOf(naming.namedAt()))));
    }

    private boolean withholds() {
        return !lives().lifeOf(review()).withheld().isEmpty();
    }

    private String reads(String... keys) {
        String all = Stream.of(keys).filter(key -> !key.isEmpty()).map(key -> getString("reads." + key))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? getString("reads.nothing") : Strings.capitalize(all);
    }

    private Component naming() {
        named.setObject(othersNamed());
        startedFrom = new StartedFrom(namedPeople.mark(review().id()));
        form.add(startedFrom,
                new CheckboxesRow<>("keep", named, List.copyOf(othersNamed())).labelled(this::called)
                        .setVisible(!othersNamed().isEmpty()),
                new SelectRow<>("another", another, mayBeNamed()).labelled(this::called).bold(),
                new FormButton("save", this::save)).setVisible(signedIn.may(Permission.EDIT_PLANS));
        return form;
    }

    /** All but who opens this page, who stays named. */
    private Set<Long> othersNamed() {
        Set<Long> others = new TreeSet<>(namedPeople.ids(review().id()));
        others.remove(reader().id());
        return others;
    }

    private List<Long> mayBeNamed() {
        Set<Long> already = namedPeople.ids(review().id());
        return people.all().stream().filter(person -> person.state() != PersonState.LEFT
                && Access.may(person.in(PersonState.ACTIVE), Permission.SEE_PLANS) && !already.contains(person.id()))
                .map(Person::id).toList();
    }

    private String called(Long id) {
        Person person = people.find(id).orElseThrow();
        return person.agencyId() == null ? person.name() : said("person", person.name(),
                people.agency(person.agencyId()).map(Agency::name).orElse(""));
    }

    private void save() {
        Set<Long> chosen = new TreeSet<>(named.getObject());
        if (another.getObject() != null) {
            chosen.add(another.getObject());
        }
        try {
            namedPeople.only(reader(), review(), startedFrom.version(), chosen);
        } catch (ChangedMeanwhile e) {
            form.error(getString("changedMeanwhile"));
            startedFrom.renew(namedPeople.mark(review().id()));
            return;
        }
        Flash.success(getString("saved"));
        setResponsePage(ReviewPeoplePage.class, getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Review::name);
    }

    @Override
    protected IModel<String> title() {
        return () -> said("title", review().name());
    }

    @Override
    protected Component newHeading(String id) {
        return new ReviewHeading(id, now());
    }
}
