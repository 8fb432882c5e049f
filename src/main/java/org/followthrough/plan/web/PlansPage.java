package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.QuickLinks;
import org.followthrough.shared.web.part.Slice;

/** All plans the reader may see: which one is in trouble? */
@PagePath("/plans")
@Requires(Permission.SEE_PLANS)
public class PlansPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private PlanList list;

    private final IModel<PlanList.Shown> shown =
            LoadableDetachableModel.of(() -> list.shown(signedIn.required(), getPageParameters()));
    private final IModel<Slice> slice = shown.map(PlanList.Shown::slice);

    public PlansPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        addDate();
        addWaysToAdd();
        add(new QuickLinks("links", shown.map(PlanList.Shown::links))
                .setVisible(!shown.getObject().links().isEmpty()));
        addTable();
        addEmpty();
    }

    private void addDate() {
        shown.getObject().asAt().banner("asAt",
                shown.getObject().address().without(AsAt.NAME).without("page").toString()).ifPresent(this::asAt);
    }

    private void addWaysToAdd() {
        WebMarkupContainer ways = new WebMarkupContainer("ways");
        ways.add(new LocalHref("new", "/plans/new"), new LocalHref("import", "/import"));
        add(ways.setVisible(shown.getObject().mayEdit() && !isEmpty()));
    }

    private void addTable() {
        WebMarkupContainer results = new WebMarkupContainer("results");
        results.add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))));
        results.add(new AppTable<>("plans", new StringResourceModel("caption", this),
                shown.map(PlanList.Shown::page), columns())
                .sorted(shown.map(PlanList.Shown::address), shown.map(PlanList.Shown::sort)));
        results.add(new Pagination("pages", slice, shown.map(PlanList.Shown::address),
                new StringResourceModel("noun", this)));
        add(results.setVisible(!isEmpty()));
    }

    private static List<Column<PlanRow>> columns() {
        return List.of(
                Column.<PlanRow>of("plan", Column.Kind.HEADER, PlanCell::new).sorting(),
                Column.text("committee", PlanRow::committee),
                Column.text("signedOff", PlanRow::signedOff).sorting(),
                Column.<PlanRow>of("overdue", Column.Kind.NUMBER, OverdueCell::new).sorting(),
                Column.date("due", PlanRow::nextDue).sorting());
    }

    private void addEmpty() {
        boolean today = shown.getObject().asAt().isToday();
        boolean mayEdit = shown.getObject().mayEdit();
        WebMarkupContainer first = new WebMarkupContainer("first");
        first.add(new LocalHref("new", "/plans/new"), new LocalHref("import", "/import"));
        boolean anywhere = !shown.getObject().links().isEmpty();
        add(first.setVisible(isEmpty() && today && mayEdit && !anywhere));
        add(new Label("none", getString(anywhere ? "noneLive" : today ? "none" : "noneThen"))
                .setVisible(isEmpty() && (anywhere || !(today && mayEdit))));
    }

    private boolean isEmpty() {
        return slice.getObject().total() == 0;
    }

    @Override
    protected IModel<String> heading() {
        return () -> isEmpty() ? getString("heading")
                : new StringResourceModel(shown.getObject().late() == slice.getObject().total() ? "heading.all"
                : "heading.found", this).setParameters(shown.getObject().late(), slice.getObject().total()).getString();
    }

    @Override
    protected IModel<String> title() {
        return () -> slice.getObject().pages() == 1 ? heading().getObject()
                : new StringResourceModel("title.paged", this).setParameters(heading().getObject(),
                        slice.getObject().number(), slice.getObject().pages()).getString();
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }
}
