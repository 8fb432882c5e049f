package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The last look before a plan is issued: is it ready to go, and who will be told? */
@PagePath("/plans/${ref}/issue")
@Requires(Permission.EDIT_PLANS)
public class IssuePlanPage extends PageOfPlan {

    @SpringBean
    private Plans plans;
    @SpringBean
    private PlanEditor editor;
    @SpringBean
    private PlanToIssue toIssue;
    @SpringBean
    private Clock clock;

    private final IModel<PlanToIssue.Shown> shown = LoadableDetachableModel.of(this::look);
    private final BaseForm form = new BaseForm("form");

    public IssuePlanPage(PageParameters parameters) {
        super(parameters);
    }

    private PlanToIssue.Shown look() {
        return toIssue.of(plans.view(reader(), London.dayOf(clock.instant())).of(plan().id()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("told", new StringResourceModel("told", this).setParameters(
                shown.map(PlanToIssue.Shown::actions), shown.map(PlanToIssue.Shown::people))));
        add(new AppTable<>("agencies", new StringResourceModel("caption", this),
                shown.map(PlanToIssue.Shown::rows), columns()).setVisible(!shown.getObject().rows().isEmpty()));
        addOpenPoints();
        addObstacle();
        form.add(new FormButton("issue", this::issue).setVisible(obstacle() == null));
        form.add(new LocalHref("cancel", path()));
        add(form);
    }

    private static List<Column<PlanToIssue.Row>> columns() {
        return List.of(
                Column.of("agency", Column.Kind.HEADER,
                        (id, row) -> new Label(id, row.agency()).setRenderBodyOnly(true)),
                Column.number("actions", PlanToIssue.Row::actions),
                Column.text("people", PlanToIssue.Row::people),
                Column.number("needsALead", PlanToIssue.Row::needsALead));
    }

    private void addOpenPoints() {
        PlanToIssue.Shown now = shown.getObject();
        List<Point> points = List.of(new Point("needsALead", now.needsALead(), QuickLink.NEEDS_A_LEAD),
                new Point("needsADate", now.needsADate(), QuickLink.NEEDS_A_DATE),
                new Point("overdue", now.overdue(), QuickLink.OVERDUE)).stream()
                .filter(point -> point.count() > 0).toList();
        WebMarkupContainer open = new WebMarkupContainer("open");
        open.add(new ListView<>("point", points) {
            @Override
            protected void populateItem(ListItem<Point> item) {
                Point point = item.getModelObject();
                item.add(new LocalHref("link", Address.of("/actions")
                        .with(ActionSearchAddress.PLAN, plan().ref())
                        .with("quick", point.link().inAddress()).toString())
                        .add(new Label("words", new StringResourceModel("point." + point.key(), IssuePlanPage.this)
                                .setParameters(point.count()))));
            }
        });
        add(open.setVisible(!points.isEmpty()));
    }

    private void addObstacle() {
        String key = obstacle();
        WebMarkupContainer obstacle = new WebMarkupContainer("obstacle");
        obstacle.add(new Label("why", () -> getString("obstacle." + key)));
        obstacle.add(new LocalHref("remedy", "actions".equals(key) ? path() + "/recommendations" : path() + "/edit")
                .add(new Label("words", () -> getString("remedy." + key))).setVisible(!"issued".equals(key)));
        add(obstacle.setVisible(key != null));
    }

    /** What stands in the way; null for nothing. */
    private String obstacle() {
        if (plan().state().issued()) {
            return "issued";
        }
        return shown.getObject().actions() == 0 ? "actions"
                : plan().state().committeeId() == null ? "committee" : null;
    }

    private void issue() {
        try {
            editor.issue(reader(), plan());
        } catch (ChangedMeanwhile e) {
            now().detach();
            shown.detach();
            form.error(getString("changedMeanwhile"));
            return;
        }
        Flash.success(new StringResourceModel("issued", this).setParameters(plan().name()).getString());
        setResponsePage(PlanPage.class, PlanPage.parametersOf(plan().ref()));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(now().map(Review::name));
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }

    /** Something still open, and the actions it is about. */
    private record Point(String key, int count, QuickLink link) implements Serializable {
    }
}
