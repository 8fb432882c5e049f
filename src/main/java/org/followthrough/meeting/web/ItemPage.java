package org.followthrough.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Minutes;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.web.DecisionFacts;
import org.followthrough.review.NamedPeople;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One item of a meeting on the screen of the room: how the action stands, and the form that takes the decision. */
@PagePath("/meetings/${id}/items/${n}")
@Requires(Permission.SEE_MEETINGS)
public class ItemPage extends OneMeetingPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Attendances attendances;
    @SpringBean
    private Minutes minutes;
    @SpringBean
    private NamedPeople named;
    @SpringBean
    private ItemFacts itemFacts;
    @SpringBean
    private DecisionFacts facts;

    private final IModel<List<AgendaLine>> agenda =
            LoadableDetachableModel.of(() -> agendas.papers(person(), meeting()).lines());
    private final IModel<Action> action = LoadableDetachableModel.of(
            () -> minutes.action(person(), line()).orElseThrow(NotFoundException::new));
    private final ItemForm form = new ItemForm("item", this);

    /** @param parameters {@code id} of the meeting, {@code n} the item's number */
    public ItemPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToMeeting();
        addNeighbours();
        addWarning();
        add(new Label("changed", new StringResourceModel("changed", this)).setVisible(line().changed()));
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        add(new LocalHref("history", "/actions/" + action().reference()), form);
    }

    /** The item the address names, as far as the reader may see it. */
    AgendaLine line() {
        String number = getPageParameters().get("n").toString("");
        return agenda.getObject().stream().filter(each -> meeting().isFrozen()
                && String.valueOf(each.number()).equals(number)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The action as it now stands. */
    Action action() {
        return action.getObject();
    }

    private List<SummaryRow> facts() {
        List<SummaryRow> ofItem = itemFacts.of(person(), meeting(), line().item(), action(),
                !form.isOffered());
        ofItem.addAll(form.rests());
        return facts.of(action(), ofItem);
    }

    private void addNeighbours() {
        List<Integer> numbers = agenda.getObject().stream().map(AgendaLine::number).toList();
        int place = numbers.indexOf(line().number());
        add(neighbour("previous", place == 0 ? null : numbers.get(place - 1)),
                neighbour("next", place == numbers.size() - 1 ? null : numbers.get(place + 1)));
    }

    private Component neighbour(String id, Integer number) {
        return new LocalHref(id, path("/items/" + number)).setVisible(number != null);
    }

    /** The screen is read by the whole room, and a restricted review by those named for it. */
    private void addWarning() {
        String strangers = attendances.sitting(meeting()).stream()
                .filter(person -> !named.includes(person, action().reviewId())).map(Person::name)
                .collect(Collectors.joining(", "));
        add(new WebMarkupContainer("restricted").add(new Label("room", new StringResourceModel(strangers.isEmpty()
                ? "restricted.nobody" : "restricted.room", this).setParameters(strangers)))
                .setVisible(line().restricted() && !meeting().isOver()));
    }

    /** Shows this item, or the next; after the last one the meeting. */
    void goOn(boolean andNext) {
        int here = line().number();
        Optional<Integer> shown = andNext ? agenda.getObject().stream().map(AgendaLine::number)
                .filter(number -> number > here).findFirst() : Optional.of(here);
        PageParameters ofMeeting = parametersOf(meeting().id());
        shown.ifPresentOrElse(number -> setResponsePage(ItemPage.class, ofMeeting.set("n", number)),
                () -> setResponsePage(MeetingPage.class, ofMeeting));
    }

    @Override
    void readAgain() {
        super.readAgain();
        agenda.detach();
        action.detach();
    }

    @Override
    protected IModel<String> heading() {
        return action.map(Action::title);
    }

    @Override
    protected IModel<String> caption() {
        return () -> {
            List<AgendaLine> all = agenda.getObject();
            return new StringResourceModel("caption", this).setParameters(line().number(),
                    all.get(all.size() - 1).number(), MeetingWords.name(line().item().kind()),
                    facts.caption(action())).getString();
        };
    }

    @Override
    protected IModel<String> title() {
        return () -> new StringResourceModel("title", this).setParameters(line().number(), action().reference(),
                action().title()).getString();
    }

    @Override
    protected void onDetach() {
        agenda.detach();
        action.detach();
        super.onDetach();
    }
}
