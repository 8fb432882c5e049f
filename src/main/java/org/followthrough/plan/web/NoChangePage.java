package org.followthrough.plan.web;

import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.MonthlyUpdate.Obstacle;
import org.followthrough.plan.Updates;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** Says with one press that an action stands as it stood, or why that is not enough this month. */
@PagePath("/actions/${ref}/no-change")
@Requires(value = Permission.UPDATE_ACTIONS, byLink = true)
public class NoChangePage extends PageOfAction {

    @SpringBean
    private Updates updates;
    @SpringBean
    private MyActions myActions;

    private final BaseForm form = new BaseForm("form");

    public NoChangePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!action().state().issued()) {
            throw new NotFoundException();
        }
        if (!plans().mayUpdate(reader(), action())) {
            throw new NotAllowed();
        }
        Optional<Obstacle> obstacle = updates.obstacleToNoChange(action());
        StartedFrom startedFrom = new StartedFrom(action().currentVersion());
        backTo(HomePage.class, new PageParameters());
        add(lastUpdate().setVisible(obstacle.isEmpty()));
        add(new Label("obstacle", obstacle.map(why -> getString("obstacle." + why)).orElse(""))
                .setVisible(obstacle.isPresent()));
        form.add(startedFrom, new FormButton("save", () -> save(startedFrom)).setVisible(obstacle.isEmpty()),
                new LocalHref("update", "/actions/" + reference() + "/update"));
        add(form);
    }

    private WebMarkupContainer lastUpdate() {
        ActionState state = action().state();
        WebMarkupContainer last = new WebMarkupContainer("last");
        last.add(new Label("when", state.lastUpdateAt() == null ? "" : new StringResourceModel("when", this)
                .setParameters(London.longDate(London.dayOf(state.lastUpdateAt())),
                        ActionWords.name(state.confidence())).getString()));
        last.add(new Label("note", state.note()).setVisible(state.note() != null));
        return last;
    }

    private void save(StartedFrom startedFrom) {
        try {
            updates.noChange(reader(), reference(), startedFrom.version());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form, startedFrom);
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(reference(),
                myActions.toUpdate(reader())).getString());
        setResponsePage(HomePage.class);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(now().map(Action::reference));
    }

    @Override
    protected IModel<String> caption() {
        return now().map(Action::title);
    }
}
