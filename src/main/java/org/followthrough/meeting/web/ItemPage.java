package org.followthrough.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Minutes;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.Asked;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.web.DecisionFacts;
import org.followthrough.plan.web.Occasion;
import org.followthrough.plan.web.Question;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One item of a meeting on the screen of the room: how the action stands, what is decided, by whom, and the minute. */
@PagePath("/meetings/${id}/items/${n}")
@Requires(Permission.SEE_DECISIONS)
public class ItemPage extends OneMeetingPage implements Occasion {

    private static final String ASKED = "asked";

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Attendances attendances;
    @SpringBean
    private Minutes minutes;
    @SpringBean
    private Decisions decisions;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Positions positions;
    @SpringBean
    private DecisionFacts facts;
    @SpringBean
    private Clock clock;

    private final IModel<List<AgendaLine>> agenda = LoadableDetachableModel.of(() -> agendas.of(meeting()));
    private final IModel<Action> action = LoadableDetachableModel.of(
            () -> minutes.action(person(), line()).orElseThrow(NotFoundException::new));
    private final IModel<Integer> startedFrom = new Model<>();
    private final IModel<String> asked = new Model<>();
    private final IModel<Long> decider = new Model<>();
    private final IModel<String> note = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final HiddenField<Integer> version = new HiddenField<>("startedFrom", startedFrom, Integer.class);
    private RadiosRow<Long> deciderRow;
    private Question question;

    /** @param parameters {@code id} of the meeting, {@code n} the item's number */
    public ItemPage(PageParameters parameters) {
        super(parameters);
    }

    private AgendaLine line() {
        String number = getPageParameters().get("n").toString("");
        return agenda.getObject().stream().filter(each -> meeting().isFrozen()
                && String.valueOf(each.number()).equals(number)).findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToMeeting();
        startedFrom.setObject(action().currentVersion());
        note.setObject(line().item().note());
        Asked offered = form.isSent() ? sent() : offered();
        asked.setObject(offered.name());
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        add(new LocalHref("history", "/actions/" + action().reference()));
        add(new Label("changed", new StringResourceModel("changed", this)).setVisible(line().changed()));
        String why = whyNot(offered);
        add(new Label("why", why).setVisible(!why.isEmpty()));
        form.add(version, new HiddenField<>(ASKED, asked));
        addQuestion(offered);
        form.add(new TextAreaRow("note", note).bold().limit(Item.NOTE_LIMIT).rows(4));
        form.add(new FormButton("saveAndNext", () -> save(true)),
                new FormButton("save", () -> save(false)).secondary());
        add(form.setVisible(runs() && (meeting().isOpen() || form.isSent())));
        addNeighbours();
    }

    /** What can be decided here and now. */
    private Asked offered() {
        boolean may = meeting().isOpen() && runs() && !line().item().isDecided()
                && attendances.quorum(meeting()).isReached() && !minutes.deciders(meeting(), action()).isEmpty();
        return may ? Asked.of(action().state(), today()) : Asked.NOTHING;
    }

    /** What was asked when the answer was typed: if the action has changed since, saving says so and keeps the text. */
    private Asked sent() {
        String name = getRequest().getPostParameters().getParameterValue(ASKED).toString("");
        for (Asked each : Asked.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return Asked.NOTHING;
    }

    /** Why nothing can be decided; empty when something can, or nobody would expect it. */
    private String whyNot(Asked offered) {
        if (offered != Asked.NOTHING || meeting().isClosed() || line().item().isDecided()) {
            return "";
        }
        if (!meeting().isOpen()) {
            return getString("why.notOpen");
        }
        if (Asked.of(action().state(), today()) == Asked.NOTHING) {
            return line().item().kind() == ItemKind.CHAIRS_ACTION ? getString("why.report") : "";
        }
        if (!attendances.quorum(meeting()).isReached()) {
            return MeetingWords.sentence(meeting(), attendances.quorum(meeting()));
        }
        return minutes.deciders(meeting(), action()).isEmpty()
                ? getString("why.nobody." + Asked.of(action().state(), today())) : "";
    }

    private void addQuestion(Asked offered) {
        boolean asks = offered != Asked.NOTHING;
        question = asks ? Question.of(offered, "question", this) : null;
        form.add(asks ? question : new WebMarkupContainer("question").setVisible(false));
        List<Long> may = (form.isSent() ? attendances.deciding(meeting()) : minutes.deciders(meeting(), action()))
                .stream().map(Person::id).toList();
        Long chair = people().committee(meeting().committeeId()).map(Committee::chairId).orElse(null);
        decider.setObject(may.contains(chair) ? chair : may.size() == 1 ? may.get(0) : null);
        deciderRow = new RadiosRow<>("decider", decider, may).bold().compact().labelled(this::names);
        form.add(deciderRow.setVisible(asks));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private List<SummaryRow> facts() {
        List<SummaryRow> rests = new ArrayList<>();
        Item item = line().item();
        if (item.isDone() && item.actionVersion() != null) {
            Position after = positions.version(item.actionId(), item.actionVersion());
            String outcome = MeetingWords.outcome(item, after);
            rests.add(SummaryRow.of(getString("outcome"), item.decidedBy() == null ? new String[] {outcome}
                    : new String[] {outcome, names(item.decidedBy())}));
            if (item.note() != null && !form.isVisible()) {
                rests.add(SummaryRow.of(getString("minute"), item.note()));
            }
        }
        if (item.kind() == ItemKind.CHAIRS_ACTION) {
            seen().ifPresent(signOff -> rests.add(SummaryRow.of(getString("seen"), new StringResourceModel("seen.by",
                    this).setParameters(signOff.seenBy(), London.longDate(signOff.seenOn())).getString(),
                    signOff.seenWhere())));
        }
        if (action().state().sentBack()) {
            past(Cause.SENT_BACK, Cause.EVIDENCE_ASKED_FOR).ifPresent(past -> rests.add(SummaryRow.of(
                    getString("sentBack"), past.reason() == null ? getString("sentBack.noReason") : past.reason(),
                    London.longDate(London.dayOf(past.effectiveAt())))));
        }
        if (question != null) {
            rests.addAll(question.rests());
        }
        return facts.of(action(), rests);
    }

    /** What the chair's sign-off rests on. */
    private Optional<SignOff> seen() {
        return past(Cause.SIGNED_OFF).flatMap(past -> decisions.signOff(past.actionId(), past.version()));
    }

    /** The last time one of these happened. */
    private Optional<ActionVersion> past(Cause... causes) {
        return plans.history(person(), action().reference()).stream()
                .filter(past -> List.of(causes).contains(past.cause())).findFirst();
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

    private void save(boolean andNext) {
        if (question != null && !question.isConsistent()) {
            return;
        }
        Cause decision = question == null ? null : question.decision();
        if (decision != null && decider.getObject() == null) {
            deciderRow.error(getString("decider.missing"));
            return;
        }
        try {
            keep(decision);
        } catch (ChangedMeanwhile e) {
            tellThatItChanged();
            return;
        }
        Flash.success(new StringResourceModel(decision == null ? "noted" : "decided", this)
                .setParameters(line().number(), action().reference()).getString());
        goOn(andNext);
    }

    private void keep(Cause decision) {
        long actionId = action().id();
        int started = startedFrom.getObject();
        if (decision == null) {
            minutes.note(person(), meeting().id(), actionId, started, note.getObject());
        } else {
            minutes.decide(person(), meeting().id(), actionId, new Minutes.Taken(decider.getObject(), decision,
                    started), note.getObject(), () -> question.record(started));
        }
    }

    private void goOn(boolean andNext) {
        int here = line().number();
        Optional<AgendaLine> following = agenda.getObject().stream().filter(each -> each.number() > here).findFirst();
        if (!andNext) {
            setResponsePage(ItemPage.class, parametersOf(meeting().id()).set("n", here));
        } else if (following.isPresent()) {
            setResponsePage(ItemPage.class, parametersOf(meeting().id()).set("n", following.get().number()));
        } else {
            setResponsePage(MeetingPage.class, parametersOf(meeting().id()));
        }
    }

    private void tellThatItChanged() {
        readAgain();
        agenda.detach();
        action.detach();
        form.error(getString("changedMeanwhile"));
        version.clearInput();
        startedFrom.setObject(action().currentVersion());
    }

    @Override
    public Action action() {
        return action.getObject();
    }

    @Override
    public Person recorder() {
        return person();
    }

    @Override
    public Person decider() {
        return people().find(decider.getObject()).orElseThrow();
    }

    @Override
    public Optional<String> minute() {
        return Optional.of(meeting().minute(line().number()));
    }

    @Override
    protected IModel<String> heading() {
        return action.map(Action::title);
    }

    @Override
    protected IModel<String> caption() {
        return () -> new StringResourceModel("caption", this).setParameters(line().number(),
                agenda.getObject().size(), MeetingWords.name(line().item().kind()), facts.caption(action()))
                .getString();
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
