package org.followthrough.challenge.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLetters;
import org.followthrough.challenge.ChallengeWords;
import org.followthrough.challenge.Wording;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** One entry of the challenge log: how it stands, its letter, and what happened to it. */
@PagePath("/challenges/${number}")
@Requires(Permission.SEE_CHALLENGES)
public class ChallengePage extends OneChallengePage {

    private static final String KNOWN_ACTION = "/actions/";

    @SpringBean
    private ChallengeLetters letters;
    @SpringBean
    private People people;

    private final IModel<LocalDate> sentOn = new Model<>();
    private StartedFrom wording;
    private final DateRow sentRow = new DateRow("sentOn", sentOn);

    /** @param parameters {@code number} */
    public ChallengePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ChallengesPage.class, new PageParameters());
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        addTasks();
        add(new SummaryList("actions", LoadableDetachableModel.of(this::actions)));
        addLetter();
        add(new Timeline("history", LoadableDetachableModel.of(
                () -> log().history(entry()).stream().map(this::entry).toList())));
    }

    private void addTasks() {
        boolean open = entry().closedOn() == null;
        add(new LocalHref("toAnswer", path("/answer")).setVisible(open),
                new LocalHref("toClose", path("/close")).setVisible(open),
                new LocalHref("toReopen", path("/close")).setVisible(!open));
    }

    private void addLetter() {
        boolean sent = entry().sentOn() != null;
        boolean open = entry().closedOn() == null;
        List<Wording> versions = letters.versions(entry());
        add(new Label("standing", said(sent ? "letter.sent" : versions.isEmpty() ? "letter.draft" : "letter.worded")));
        add(new LocalHref("word", path("/letter")).setVisible(open && !sent));
        add(new LocalHref("pdf", "/challenge-files/" + entry().number() + ".pdf"));
        add(new Label("letter", letters.letter(entry()).text()));
        add(new ListView<>("version", versions) {
            @Override
            protected void populateItem(ListItem<Wording> item) {
                Wording wording = item.getModelObject();
                item.add(new Label("words", said("version", wording.version(), name(wording.wordedBy()),
                        London.dateAndTime(wording.wordedAt()))));
            }
        });
        sentOn.setObject(today());
        wording = new StartedFrom(versions.isEmpty() ? 0 : versions.get(0).version());
        form().add(wording, sentRow.required(), new FormButton("send", this::send).secondary());
        add(form().setVisible(open && !sent || form().isSent()));
    }

    private void send() {
        if (sentOn.getObject().isAfter(today()) || sentOn.getObject().isBefore(entry().raisedOn())) {
            sentRow.error(said("sentOn.outside", London.longDate(entry().raisedOn())));
            return;
        }
        change(() -> letters.sent(person(), entry().number(), wording.version(), sentOn.getObject()), "sent");
    }

    private List<SummaryRow> facts() {
        Challenge now = entry();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("to"), now.toWhom(), now.agencyName()));
        facts.add(now.reason() == null
                ? SummaryRow.of(getString("raised"), London.longDate(now.raisedOn()), getString("raised.chase"))
                : SummaryRow.of(getString("raised"), said("onBy", London.longDate(now.raisedOn()),
                        name(now.raisedBy())), now.reason()));
        facts.add(SummaryRow.of(getString("state"), ChallengeWords.name(now.state(today()))));
        facts.add(SummaryRow.of(getString("answerDue"), London.longDate(now.answerDue())));
        if (now.sentOn() != null) {
            facts.add(SummaryRow.of(getString("letterSent"), said("onBy", London.longDate(now.sentOn()),
                    name(now.sentBy()))));
        }
        if (now.answeredOn() != null) {
            List<String> lines = new ArrayList<>(List.of(London.longDate(now.answeredOn()), now.answer()));
            if (now.answerReference() != null) {
                lines.add(said("keptAs", now.answerReference()));
            }
            facts.add(new SummaryRow(getString("answered"), lines, null));
        }
        if (now.closedOn() != null) {
            facts.add(SummaryRow.of(getString("closed"), London.longDate(now.closedOn()),
                    now.outcome() == null ? "" : now.outcome()));
        }
        return facts;
    }

    private List<SummaryRow> actions() {
        return log().actions(entry()).stream().map(action -> new SummaryRow(getString("action"),
                List.of(action.reference(), action.due() == null ? getString("noDate")
                        : said("due", London.longDate(action.due()), action.daysOverdue(entry().raisedOn()))),
                KNOWN_ACTION + action.reference())).toList();
    }

    private TimelineEntry entry(Event event) {
        return new TimelineEntry(getString("event." + event.kind()),
                event.personId() == null ? "" : name(event.personId()), event.happenedAt().toString(),
                London.dateAndTime(event.happenedAt()), List.of(), event.detail());
    }

    private String name(Long personId) {
        return people.find(personId).map(Person::name).orElse("");
    }

    @Override
    protected IModel<String> heading() {
        return () -> log().heading(entry());
    }
}
