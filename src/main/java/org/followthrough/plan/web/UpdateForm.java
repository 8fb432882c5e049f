package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Given;
import org.followthrough.plan.Received;
import org.followthrough.plan.SentBack;
import org.followthrough.plan.Standing;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions of an update: where the action is now, what has happened, what shows it, and a later date. */
abstract class UpdateForm extends WritingPage {

    @SpringBean
    private Updates updates;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private MyActions myActions;
    @SpringBean
    private Clock clock;

    private final IModel<ActionState> before = LoadableDetachableModel.of(this::stateBefore);
    private final IModel<Standing> where = new Model<>();
    private final IModel<String> note = new Model<>();
    private final IModel<LocalDate> finished = new Model<>();
    private final IModel<String> statement = new Model<>();
    private final IModel<Boolean> goOn = new Model<>(false);

    private final DateRow finishedRow = new DateRow("finished", finished);
    private StartedFrom startedFrom;
    private EvidenceQuestion evidence;
    private MilestonesQuestion milestones;
    private LaterDateQuestion laterDate;
    private ReceivedQuestion received;

    UpdateForm(PageParameters parameters) {
        super(parameters);
    }

    /** The state the update follows. */
    abstract ActionState stateBefore();

    /** Records what was typed. */
    abstract void record(Person by, int version, Given given);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandThatItMayBeUpdated();
        addBackLink();
        startedFrom = new StartedFrom(action().currentVersion());
        questions().add(startedFrom, new HiddenField<>("goOn", goOn, Boolean.class), whatIsWanted(),
                new LastUpdate("before", before), correctionLink());
        askWhere();
        askWhatHappened();
        askTheRest();
        addButtons();
        begin(before.getObject(), action());
    }

    /** What was sent is never dropped: if it may not be updated any more, saving says so. */
    private void demandThatItMayBeUpdated() {
        if (!form().isSent() && !plans().mayUpdate(reader(), action())) {
            throw new NotAllowed();
        }
    }

    private void addBackLink() {
        if (leadsIt()) {
            backTo(HomePage.class, new PageParameters());
        } else {
            backTo(ActionPage.class, getPageParameters(), new StringResourceModel("backToAction", this));
        }
    }

    /** Fills in the answers to begin from. */
    void begin(ActionState earlier, Action now) {
        where.setObject(Standing.of(now.state().progress(), now.state().confidence()));
        finished.setObject(now.state().completedOn() == null ? today() : now.state().completedOn());
    }

    /** Fills in what was said before. */
    final void begin(Update said, Received from) {
        note.setObject(said.note());
        statement.setObject(said.evidence());
        laterDate.begin(said.askFor(), said.askReason());
        received.begin(from);
    }

    private SentBackNotice whatIsWanted() {
        return new SentBackNotice("sentBack", LoadableDetachableModel.of(
                () -> SentBack.of(plans().history(reader(), reference())).orElse(null)));
    }

    private WebMarkupContainer correctionLink() {
        WebMarkupContainer mistake = new WebMarkupContainer("mistake");
        mistake.add(new LocalHref("correct", "/actions/" + reference() + "/correct"));
        mistake.setVisible(offersCorrection() && updates.beforeCorrection(reader(), action())
                .isPresent());
        return mistake;
    }

    /** Whether the form points to the correction of an update made today. */
    abstract boolean offersCorrection();

    private void askWhere() {
        RadiosRow<Standing> row = new RadiosRow<>("where", where, Standing.offeredAfter(before.getObject().progress()));
        questions().add(row.bold().required().reveal(Standing.COMPLETE, "complete", this, finishedRow.small()));
    }

    private void askWhatHappened() {
        LocalDate since = before.getObject().lastUpdateAt() == null ? null
                : London.dayOf(before.getObject().lastUpdateAt());
        questions().add(new TextAreaRow("note", note).bold().limit(Update.NOTE_LIMIT).required()
                .label(new StringResourceModel(since == null ? "note.first" : "note.since", this)
                        .setParameters(London.dayAndMonth(since))));
    }

    private void askTheRest() {
        ActionState state = before.getObject();
        milestones = new MilestonesQuestion("milestones", before.map(ActionState::milestones),
                now().map(now -> now.state().milestones()), today(),
                reader().cameByLink() ? null : "/actions/" + reference() + "/milestones");
        evidence = new EvidenceQuestion("evidence", now(), statement);
        laterDate = new LaterDateQuestion("laterDate", state.dates().due(), state.dates().askedFor(), today());
        received = new ReceivedQuestion("received", now(), today());
        questions().add(milestones, evidence, laterDate, received.setVisible(!leadsIt()));
    }

    private void addButtons() {
        questions().add(new FormButton("save", () -> save(false)));
        questions().add(new FormButton("saveAndNext", () -> save(true)).secondary().setVisible(offersCorrection()
                && leadsIt() && myActions.nextToUpdate(reader(), reference()).isPresent()));
        questions().add(new LocalHref("cancel", leadsIt() ? "/" : "/actions/" + reference()));
    }

    private void save(boolean andNext) {
        goOn.setObject(andNext);
        save();
    }

    @Override
    final Stream<String> texts() {
        return Stream.of(note.getObject(), statement.getObject(), laterDate.reason());
    }

    @Override
    final void changeIt() {
        evidence.take();
    }

    @Override
    final void record() {
        try {
            record(reader(), startedFrom.version(), given());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form(), startedFrom);
            return;
        } catch (NotAllowed e) {
            form().error(getString("notNow"));
            return;
        }
        form().forget();
        now().detach();
        goOn();
    }

    @Override
    final boolean isConsistent() {
        boolean complete = where.getObject() == Standing.COMPLETE;
        boolean consistent = true;
        if (complete && (finished.getObject() == null || finished.getObject().isAfter(today()))) {
            finishedRow.error(getString(finished.getObject() == null ? "finished.required" : "finished.toCome"));
            consistent = false;
        }
        if (complete && statement.getObject() == null
                && updates.lacksEvidence(reader(), action())) {
            evidence.demand();
            consistent = false;
        }
        return laterDate.isConsistent() & milestones.isConsistent() & received.isConsistent() & consistent;
    }

    private Given given() {
        Standing standing = where.getObject();
        boolean complete = standing == Standing.COMPLETE;
        Update update = new Update(standing.progress(), standing.confidence(), note.getObject(),
                complete ? finished.getObject() : null, statement.getObject(), complete ? null : laterDate.date(),
                complete ? null : laterDate.reason());
        return new Given(update, milestones.done(), received.answer());
    }

    private void goOn() {
        Person person = reader();
        if (!leadsIt()) {
            Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
            setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
            return;
        }
        Flash.success(new StringResourceModel("savedOfMine", this)
                .setParameters(reference(), myActions.toUpdate(person)).getString());
        myActions.nextToUpdate(person, reference()).filter(next -> Boolean.TRUE.equals(goOn.getObject()))
                .ifPresentOrElse(next -> setResponsePage(UpdatePage.class, ActionPage.parametersOf(next)),
                        () -> setResponsePage(HomePage.class));
    }

    private boolean leadsIt() {
        return myActions.areOf(reader(), action().state().lead().personId());
    }

    final Updates updates() {
        return updates;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    final IModel<String> usualHeading() {
        return now().map(Action::title);
    }

    @Override
    final IModel<String> usualTitle() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference),
                now().map(Action::title));
    }

    @Override
    protected IModel<String> caption() {
        return () -> {
            LocalDate due = action().state().dates().due();
            String review = reviews.find(reader(), action().reviewId()).map(Review::name)
                    .orElse("");
            return new StringResourceModel(due == null ? "caption.noDate" : "caption", this)
                    .setParameters(reference(), review, London.longDate(due)).getString();
        };
    }

    @Override
    protected void onDetach() {
        before.detach();
        super.onDetach();
    }
}
