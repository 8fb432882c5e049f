package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Standing;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** The one-minute update: what do they need from me? */
@PagePath("/actions/${ref}/update")
@Requires(Permission.UPDATE_ACTIONS)
public class UpdatePage extends FramePage {

    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Plans plans;
    @SpringBean
    private Reviews reviews;
    @SpringBean
    private People people;
    @SpringBean
    private MyActions myActions;
    @SpringBean
    private Clock clock;

    private final IModel<Action> action = LoadableDetachableModel.of(this::load);
    private final IModel<Integer> startedFrom = new Model<>();
    private final IModel<Standing> where = new Model<>();
    private final IModel<String> note = new Model<>();
    private final IModel<LocalDate> finished = new Model<>();
    private final IModel<String> evidence = new Model<>();
    private final IModel<Boolean> later = new Model<>(false);
    private final IModel<LocalDate> newDate = new Model<>();
    private final IModel<String> why = new Model<>();

    private final BaseForm form = new BaseForm("form");
    private final HiddenField<Integer> version = new HiddenField<>("startedFrom", startedFrom, Integer.class);
    private final TextAreaRow evidenceRow = new TextAreaRow("evidence", evidence).bold().limit(Update.EVIDENCE_LIMIT).rows(3);
    private final DateRow finishedRow = new DateRow("finished", finished);
    private final DateRow newDateRow = new DateRow("newDate", newDate);

    public UpdatePage(PageParameters parameters) {
        super(parameters);
    }

    private Action load() {
        return plans.find(signedIn.required(), getPageParameters().get("ref").toString())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandThatItMayBeUpdated();
        addBackLink();
        beginFromLastAnswer();
        addLastUpdate();
        add(form);
        askWhere();
        askWhatHappened();
        askForEvidence();
        offerLaterDate();
        addButtons();
    }

    private void demandThatItMayBeUpdated() {
        if (!plans.mayUpdate(signedIn.required(), action.getObject())) {
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

    private void beginFromLastAnswer() {
        ActionState state = action.getObject().state();
        startedFrom.setObject(action.getObject().currentVersion());
        where.setObject(Standing.of(state.progress(), state.confidence()));
        finished.setObject(state.completedOn() == null ? today() : state.completedOn());
    }

    private void addLastUpdate() {
        ActionState state = action.getObject().state();
        WebMarkupContainer before = new WebMarkupContainer("before");
        before.add(new Label("success", state.wording().successMeasure()).setVisible(
                state.wording().successMeasure() != null));
        before.add(new Label("noSuccess", new StringResourceModel("noSuccess", this)).setVisible(
                state.wording().successMeasure() == null));
        before.add(new Label("lastWhen", lastUpdateWords(state)));
        before.add(new Label("lastNote", state.note()).setVisible(state.note() != null));
        add(before);
    }

    private String lastUpdateWords(ActionState state) {
        return state.lastUpdateAt() == null ? getString("last.none") : new StringResourceModel("last", this)
                .setParameters(London.longDate(London.dayOf(state.lastUpdateAt()))).getString();
    }

    private void askWhere() {
        RadiosRow<Standing> row = new RadiosRow<>("where", where, Standing.offeredAfter(action.getObject().state().progress()));
        form.add(version, row.bold().required().reveal(Standing.COMPLETE, "complete", this, finishedRow));
    }

    private void askWhatHappened() {
        form.add(new TextAreaRow("note", note).bold().limit(Update.NOTE_LIMIT).required()
                .label(new StringResourceModel(since() == null ? "note.first" : "note.since", this)
                        .setParameters(London.dayAndMonth(since()))));
    }

    private LocalDate since() {
        ActionState state = action.getObject().state();
        return state.lastUpdateAt() == null ? null : London.dayOf(state.lastUpdateAt());
    }

    private void askForEvidence() {
        form.add(evidenceRow);
    }

    private void offerLaterDate() {
        form.add(new CheckboxRow("later", later).reveal("laterDate", this, newDateRow.required(),
                new TextAreaRow("why", why).limit(Update.REASON_LIMIT).rows(3).required()));
    }

    private void addButtons() {
        form.add(new FormButton("save", () -> save(false)));
        form.add(new FormButton("saveAndNext", () -> save(true)).secondary().setVisible(
                leadsIt() && myActions.nextToUpdate(signedIn.required(), reference()).isPresent()));
        form.add(new LocalHref("cancel", leadsIt() ? "/" : "/actions/" + reference()));
    }

    private void save(boolean andNext) {
        if (!isConsistent()) {
            return;
        }
        try {
            plans.update(signedIn.required(), reference(), startedFrom.getObject(), typed(), null);
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst();
            return;
        }
        action.detach();
        goOn(andNext);
    }

    private boolean isConsistent() {
        boolean complete = where.getObject() == Standing.COMPLETE;
        LocalDate due = action.getObject().state().dates().due();
        boolean consistent = true;
        if (complete && (finished.getObject() == null || finished.getObject().isAfter(today()))) {
            finishedRow.error(getString(finished.getObject() == null ? "finished.required" : "finished.toCome"));
            consistent = false;
        }
        if (complete && evidence.getObject() == null && action.getObject().state().evidence() == null) {
            evidenceRow.error(getString("evidence.required"));
            consistent = false;
        }
        if (newDate.getObject() != null && !newDate.getObject().isAfter(due == null ? today() : due)) {
            newDateRow.error(new StringResourceModel(due == null ? "newDate.past" : "newDate.early", this)
                    .setParameters(London.longDate(due)).getString());
            consistent = false;
        } else if (newDate.getObject() != null && newDate.getObject().isBefore(today())) {
            newDateRow.error(getString("newDate.past"));
            consistent = false;
        }
        return consistent;
    }

    private Update typed() {
        Standing standing = where.getObject();
        boolean complete = standing == Standing.COMPLETE;
        boolean asks = Boolean.TRUE.equals(later.getObject()) && !complete;
        return new Update(standing.progress(), standing.confidence(), note.getObject(),
                complete ? finished.getObject() : null, evidence.getObject(), asks ? newDate.getObject() : null,
                asks ? why.getObject() : null);
    }

    private void tellWhoWasFirst() {
        action.detach();
        form.error(firstToSave.said(this, action.getObject()));
        version.clearInput();
        startedFrom.setObject(action.getObject().currentVersion());
    }

    private void goOn(boolean andNext) {
        Person person = signedIn.required();
        if (!leadsIt()) {
            Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
            setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
            return;
        }
        Flash.success(new StringResourceModel("savedOfMine", this)
                .setParameters(reference(), myActions.toUpdate(person)).getString());
        myActions.nextToUpdate(person, reference()).filter(next -> andNext).ifPresentOrElse(
                next -> setResponsePage(UpdatePage.class, ActionPage.parametersOf(next)),
                () -> setResponsePage(HomePage.class));
    }

    private boolean leadsIt() {
        return myActions.areOf(signedIn.required(), action.getObject().state().lead().personId());
    }

    private String reference() {
        return action.getObject().reference();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return action.map(Action::title);
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(action.map(Action::reference),
                action.map(Action::title));
    }

    @Override
    protected IModel<String> caption() {
        return () -> {
            LocalDate due = action.getObject().state().dates().due();
            String review = reviews.find(signedIn.required(), action.getObject().reviewId()).map(Review::name)
                    .orElse("");
            return new StringResourceModel(due == null ? "caption.noDate" : "caption", this)
                    .setParameters(reference(), review, London.longDate(due)).getString();
        };
    }

    @Override
    protected void onDetach() {
        action.detach();
        super.onDetach();
    }
}
