package org.followthrough.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Minutes;
import org.followthrough.meeting.Obstacle;
import org.followthrough.meeting.Outcomes;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Asked;
import org.followthrough.plan.Cause;
import org.followthrough.plan.web.Occasion;
import org.followthrough.plan.web.Question;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.SummaryRow;

/** What the meeting decides about an item, by whom, and the note for the minutes; or why it cannot decide. */
final class ItemForm extends Panel implements Occasion {

    private static final String ASKED = "asked";

    @SpringBean
    private Attendances attendances;
    @SpringBean
    private Minutes minutes;
    @SpringBean
    private Outcomes outcomes;
    @SpringBean
    private People people;
    @SpringBean
    private Clock clock;

    private final ItemPage page;
    private final IModel<String> asked = new Model<>();
    private final IModel<Long> decider = new Model<>();
    private final IModel<String> note = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;
    private RadiosRow<Long> deciderRow;
    private Question question;

    ItemForm(String id, ItemPage page) {
        super(id);
        this.page = page;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        startedFrom = new StartedFrom(action().currentVersion());
        note.setObject(item().note());
        Optional<Obstacle> obstacle = asks() == Asked.NOTHING ? Optional.empty()
                : minutes.obstacle(meeting(), action());
        add(new Label("why", obstacle.map(this::why).orElse("")).setVisible(obstacle.isPresent()));
        add(new Label("report", new StringResourceModel("report", this)).setVisible(
                meeting().isOpen() && !item().isDone() && !outcomes.between(meeting(), item()).isEmpty()));
        Asked offered = form.isSent() ? sent() : obstacle.isEmpty() && page.runs() ? asks() : Asked.NOTHING;
        asked.setObject(offered.name());
        form.add(startedFrom, new HiddenField<>(ASKED, asked));
        addQuestion(offered);
        form.add(new TextAreaRow("note", note).bold().limit(Item.NOTE_LIMIT).rows(4));
        form.add(new FormButton("saveAndNext", () -> save(true)),
                new FormButton("save", () -> save(false)).secondary());
        add(form.setVisible(page.runs() && (meeting().isOpen() || form.isSent())));
    }

    /** What the action asks of the meeting; nothing once the item is decided or the meeting is over. */
    private Asked asks() {
        return meeting().isOver() || item().isDecided() ? Asked.NOTHING
                : Asked.of(action().state(), today());
    }

    /** What was asked when the answer was typed: if the action has changed since, saving says so and keeps the text. */
    private Asked sent() {
        String name = getRequest().getPostParameters().getParameterValue(ASKED).toString("");
        return Stream.of(Asked.values()).filter(each -> each.name().equals(name)).findFirst().orElse(Asked.NOTHING);
    }

    private String why(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_OPEN -> getString("why.notOpen");
            case NOT_QUORATE -> MeetingWords.sentence(meeting(), attendances.quorum(meeting()));
            case NOBODY -> getString("why.nobody." + asks());
        };
    }

    private void addQuestion(Asked offered) {
        boolean asks = offered != Asked.NOTHING;
        question = asks ? Question.of(offered, "question", this) : null;
        form.add(asks ? question : new WebMarkupContainer("question").setVisible(false));
        List<Long> may = (form.isSent() ? attendances.deciding(meeting()) : minutes.deciders(meeting(), action()))
                .stream().map(Person::id).toList();
        Long chair = people.committee(meeting().committeeId()).map(Committee::chairId).orElse(null);
        decider.setObject(may.contains(chair) ? chair : may.size() == 1 ? may.get(0) : null);
        deciderRow = new RadiosRow<>("decider", decider, may).bold().compact()
                .labelled(id -> people.find(id).map(Person::name).orElse(""));
        form.add(deciderRow.setVisible(asks));
    }

    /** Whether the note can be changed here. */
    boolean isOffered() {
        return form.isVisible();
    }

    /** What the decision rests on. */
    List<SummaryRow> rests() {
        return question == null ? List.of() : question.rests();
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
                .setParameters(page.line().number(), action().reference()).getString());
        page.goOn(andNext);
    }

    private void keep(Cause decision) {
        long actionId = action().id();
        int started = startedFrom.version();
        if (decision == null) {
            minutes.note(recorder(), meeting().id(), actionId, started, note.getObject());
        } else {
            minutes.decide(recorder(), meeting().id(), actionId, new Minutes.Taken(decider.getObject(), decision,
                    started), note.getObject(), () -> question.record(started));
        }
    }

    private void tellThatItChanged() {
        page.readAgain();
        form.error(getString("meanwhile"));
        startedFrom.renew(action().currentVersion());
    }

    private Meeting meeting() {
        return page.meeting();
    }

    private Item item() {
        return page.line().item();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    public Action action() {
        return page.action();
    }

    @Override
    public Person recorder() {
        return page.person();
    }

    @Override
    public Person decider() {
        return people.find(decider.getObject()).orElseThrow();
    }

    @Override
    public Optional<String> minute() {
        return Optional.of(meeting().minute(page.line().number()));
    }
}
