package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** The steps on the way to an action's end: added, moved for a reason, ticked off, taken away for a reason. */
@PagePath("/actions/${ref}/milestones")
@Requires(Permission.UPDATE_ACTIONS)
public class MilestonesPage extends WritingPage {

    private static final int EMPTY = 3;

    @SpringBean
    private Updates updates;
    @SpringBean
    private Clock clock;

    private final IModel<String> reason = new Model<>();
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);
    private final List<MilestoneFields> fields = new ArrayList<>();
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
        startedFrom = new StartedFrom(action().currentVersion());
        questions().add(startedFrom, milestones(),
                reasonRow.bold().limit(Update.REASON_LIMIT).rows(3).setVisible(!before().isEmpty()),
                new FormButton("save", this::save), new LocalHref("cancel", "/actions/" + reference()));
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

    @Override
    String word() {
        return "milestones";
    }

    @Override
    boolean isConsistent() {
        Set<String> texts = new HashSet<>();
        boolean consistent = true;
        for (MilestoneFields row : fields) {
            boolean twice = !row.isGone() && row.text() != null && !texts.add(row.text());
            consistent &= row.isGone() || row.isConsistent(London.dayOf(clock.instant()), twice);
        }
        if (consistent && reason.getObject() == null && MilestoneChange.between(before(), typed()).stream()
                .anyMatch(MilestoneChange::needsReason)) {
            reasonRow.error(getString("reason.required"));
            consistent = false;
        }
        return consistent;
    }

    private List<Milestone> typed() {
        return fields.stream().filter(row -> !row.isGone() && row.text() != null).map(MilestoneFields::milestone)
                .toList();
    }

    @Override
    Stream<String> texts() {
        return Stream.concat(typed().stream().map(Milestone::text), Stream.ofNullable(reason.getObject()));
    }

    @Override
    void record() {
        try {
            updates.setMilestones(reader(), reference(), startedFrom.version(), typed(), reason.getObject());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form(), startedFrom);
            return;
        }
        form().forget();
        Flash.success(new StringResourceModel("saved", this).setParameters(reference()).getString());
        setResponsePage(ActionPage.class, ActionPage.parametersOf(reference()));
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
    IModel<String> usualTitle() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference));
    }
}
