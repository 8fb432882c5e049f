package org.followthrough.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Administration;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Invitations;
import org.followthrough.people.People;
import org.followthrough.people.PeopleEvent;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonLine;
import org.followthrough.people.PersonState;
import org.followthrough.people.Requires;
import org.followthrough.people.ReturnChoices;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.Bouncing;
import org.followthrough.shared.mail.BouncingAddress;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** One person: what they may do, whether they can come in, and a link for them. */
@PagePath("/people/${id}")
@Requires(Permission.SEE_PEOPLE)
public class PersonPage extends FramePage {

    private static final int EVENTS = 10;

    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Invitations invitations;
    @SpringBean
    private ReturnChoices choices;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private Events events;
    @SpringBean
    private Bouncing bouncing;
    @SpringBean
    private Administration administration;

    private final long id;

    /** @param parameters {@code id} of the person */
    public PersonPage(PageParameters parameters) {
        super(parameters);
        id = parameters.get("id").toLong();
    }

    @Override
    protected void onInitialize() {
        Person person = people.find(id).orElseThrow(NotFoundException::new);
        super.onInitialize();
        backTo(PeoplePage.class, new PageParameters());
        Person by = signedIn.required();
        boolean mayManage = Access.mayManage(by, person);
        boolean canCome = person.state() == PersonState.INVITED || person.state() == PersonState.ACTIVE;
        addLinkMade();
        add(new SummaryList("facts", this::facts));
        add(new LocalHref("change", "/people/" + id + "/change").setVisible(mayManage));
        BaseForm form = new BaseForm("form");
        form.add(new Label("about", getString(person.state() == PersonState.INVITED ? "invite" : "renew")),
                new FormButton("link", this::makeLink).secondary());
        add(form.setVisible(mayManage && canCome && by.id() != id));
        addBouncing(person, mayManage);
        addLinks(mayManage);
        add(new Timeline("events", this::history));
    }

    @Override
    protected IModel<String> heading() {
        return () -> people.find(id).map(Person::name).orElse("");
    }

    /** The link is on screen this once: only its hash is kept. */
    private void addLinkMade() {
        String token = NewLinks.take(NewLinks.invitation(id));
        WebMarkupContainer made = new WebMarkupContainer("made");
        made.add(new Label("address", token == null ? "" : settings.board().link("/invitation/" + token)));
        add(made.setVisible(token != null));
    }

    private void addBouncing(Person person, boolean mayManage) {
        Optional<BouncingAddress> address = bouncing.of(person.email());
        BaseForm form = new BaseForm("bouncing");
        form.add(new Label("since", new StringResourceModel("bouncing.since", this).setParameters(
                        address.map(each -> London.longDate(London.dayOf(each.since()))).orElse(""))),
                new Label("words", address.map(BouncingAddress::words).orElse("")),
                new FormButton("arrives", this::clearBouncing).secondary().setVisible(mayManage));
        add(form.setVisible(address.isPresent()));
    }

    private void clearBouncing() {
        administration.addressArrives(signedIn.required(), id);
        Flash.success(getString("bouncing.cleared"));
        setResponsePage(PersonPage.class, getPageParameters());
    }

    private void addLinks(boolean mayManage) {
        int live = choices.live(id);
        BaseForm form = new BaseForm("links");
        form.add(new Label("live", new StringResourceModel("links.live", this).setParameters(live)),
                new FormButton("stopLinks", this::stopLinks).secondary());
        add(form.setVisible(mayManage && live > 0));
    }

    private void stopLinks() {
        choices.stop(signedIn.required(), id);
        Flash.success(getString("links.stopped"));
        setResponsePage(PersonPage.class, getPageParameters());
    }

    private void makeLink() {
        invitations.invite(signedIn.required(), id).ifPresentOrElse(
                token -> NewLinks.keep(NewLinks.invitation(id), token),
                () -> Flash.success(getString("sent")));
        setResponsePage(PersonPage.class, getPageParameters());
    }

    private List<SummaryRow> facts() {
        PersonLine line = people.line(id).orElseThrow(NotFoundException::new);
        Person person = people.find(id).orElseThrow(NotFoundException::new);
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("email"), line.email()));
        if (person.jobTitle() != null) {
            facts.add(SummaryRow.of(getString("jobTitle"), person.jobTitle()));
        }
        facts.add(SummaryRow.of(getString("agency"), line.agencyName() == null ? getString("board")
                : line.agencyName()));
        facts.add(SummaryRow.of(getString("roles"), RoleWords.of(this, line.roles())));
        facts.add(SummaryRow.of(getString("state"),
                getString("state." + line.state()) + ". " + getString("state." + line.state() + ".about")));
        facts.add(SummaryRow.of(getString("signedIn"), line.lastSignedInAt() == null ? getString("never")
                : London.dateAndTime(line.lastSignedInAt())));
        return facts;
    }

    private List<TimelineEntry> history() {
        return events.of(PeopleEvent.subject(id), 0, EVENTS).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(Event event) {
        String by = event.personId() == null || event.personId() == id ? ""
                : people.find(event.personId()).map(Person::name).map(name -> getString("by") + " " + name).orElse("");
        return new TimelineEntry(getString("event." + event.kind()), by, event.happenedAt().toString(),
                London.dateAndTime(event.happenedAt()), List.of(), null);
    }
}
