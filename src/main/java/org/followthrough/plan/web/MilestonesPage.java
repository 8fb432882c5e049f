package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Milestone;
import org.followthrough.plan.MilestoneChange;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** The steps on the way to an action's end: added, moved for a reason, ticked off, taken away for a reason. */
@PagePath("/actions/${ref}/milestones")
@Requires(Permission.UPDATE_ACTIONS)
public class MilestonesPage extends PageOfAction {

    private static final int EMPTY = 3;

    @SpringBean
    private Updates updates;
    @SpringBean
    private Clock clock;

    private final IModel<String> reason = new Model<>();
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);
    private final List<MilestoneFields> fields = new ArrayList<>();
    private DraftForm form;
    private StartedFrom startedFrom;

    public MilestonesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!plans().mayUpdate(reader(), action())) {
            throw new NotAllowed();
        }
        backTo(ActionPage.class, getPageParameters());
        form = new DraftForm("form", reader().id(), "milestones/" + reference());
        startedFrom = new StartedFrom(action().currentVersion());
        add(form.add(new DraftNotice("draft", form), startedFrom, milestones(),
                reasonRow.bold().limit(Update.REASON_LIMIT).rows(3).setVisible(!before().isEmpty()),
                new FormButton("save", this::save), new LocalHref("cancel", "/actions/" + reference())));
    }

    private RepeatingView milestones() {
        RepeatingView rows = new RepeatingView("milestone");
        int rooms = Math.min(Milestone.MOST, before().size() + EMPTY);
        for (int place = 0; place < rooms; place++) {
            MilestoneFields row = new MilestoneFields(place, place < before().size() ? before().get(place) : null);
            fields.add(row);
            rows.add(row);
        }
        return rows;
    }

    private void save() {
        List<Milestone> typed = new ArrayList<>();
        if (!read(typed)) {
            return;
        }
        boolean needsReason = MilestoneChange.between(before(), typed).stream()
                .anyMatch(MilestoneChange::needsReason);
        if (needsReason && reason.getObject() == null) {
            reasonRow.error(getString("reason.required"));
            return;
        }
        try {
            updates.setMilestones(reader(), reference(), startedFrom.version(), typed, reason.getObject());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form, startedFrom);
            return;
        }
        form.forget();
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
    }

    /** Reads the rows into the list; says what is wrong with each. */
    private boolean read(List<Milestone> typed) {
        Set<String> texts = new HashSet<>();
        boolean consistent = true;
        for (MilestoneFields row : fields) {
            if (row.isGone()) {
                continue;
            }
            boolean twice = row.text() != null && !texts.add(row.text());
            if (!row.isConsistent(London.dayOf(clock.instant()), twice)) {
                consistent = false;
            } else if (row.text() != null) {
                typed.add(row.milestone());
            }
        }
        return consistent;
    }

    private List<Milestone> before() {
        return action().state().milestones();
    }

    @Override
    protected IModel<String> caption() {
        return () -> {
            LocalDate due = action().state().dates().due();
            return new StringResourceModel(due == null ? "caption.noDate" : "caption", this)
                    .setParameters(reference(), action().title(), London.longDate(due)).getString();
        };
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference));
    }
}
