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
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.web.part.SummaryList;

/** A whole plan as it is read: each recommendation and its actions under it, 25 lines at a time. */
@PagePath("/plans/${ref}/recommendations")
@Requires(Permission.SEE_PLANS)
public class PlanRecommendationsPage extends PlanTab {

    private static final Column.DateWords NO_DATE = new Column.DateWords("", "", false);

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private PlanLines lines;

    private final IModel<PlanLines.Shown> shown = LoadableDetachableModel.of(this::load);
    private final IModel<Slice> slice = shown.map(PlanLines.Shown::slice);

    public PlanRecommendationsPage(PageParameters parameters) {
        super(parameters);
    }

    private PlanLines.Shown load() {
        return lines.of(signedIn.required(), review().getObject(), view(), asAt(),
                getPageParameters().get("page").toInt(1), mayEdit());
    }

    @Override
    Address address() {
        return Address.of(path() + "/recommendations", getPageParameters());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean empty = slice.getObject().total() == 0;
        WebMarkupContainer results = new WebMarkupContainer("results");
        results.add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))));
        results.add(new AppTable<>("plan", new StringResourceModel("caption", this),
                shown.map(PlanLines.Shown::lines), columns()).grouped(LineRow::key, RecommendationHeading::new));
        results.add(new Pagination("pages", slice, this::address, new StringResourceModel("noun", this)));
        add(results.setVisible(!empty));
        add(nothing().setVisible(empty), printed());
    }

    private WebMarkupContainer nothing() {
        WebMarkupContainer nothing = new WebMarkupContainer("nothing");
        nothing.add(new Label("why", this::why));
        nothing.add(new LocalHref("add", path() + "/recommendations/new").setVisible(mayEdit()));
        return nothing;
    }

    private String why() {
        return existed() ? getString("empty") : new StringResourceModel("plan.notYet", this)
                .setParameters(asAt().inWords(), London.longDate(review().getObject().state().planFrom())).getString();
    }

    private WebMarkupContainer printed() {
        WebMarkupContainer printed = new WebMarkupContainer("printed");
        printed.add(new SummaryList("cells", shown.map(PlanLines.Shown::printed)));
        return (WebMarkupContainer) printed.setVisible(!shown.getObject().printed().isEmpty());
    }

    private List<Column<LineRow>> columns() {
        String noAction = getString("noAction");
        return List.of(
                Column.link("reference", line -> line.action() == null ? noAction
                        : line.action().reference() + " " + line.action().title(),
                        line -> line.action() == null ? null : line.action().path()),
                Column.text("lead", line -> line.action() == null ? "" : line.action().lead()),
                Column.date("due", line -> line.action() == null ? NO_DATE : line.action().due()),
                Column.text("updated", line -> line.action() == null ? "" : line.action().updated()),
                Column.written("status", Column.Kind.STATUS, (cell, line) -> {
                    if (line.action() != null) {
                        ActionCells.status(cell, line.action());
                    }
                }));
    }

    @Override
    protected IModel<String> title() {
        return () -> new StringResourceModel(slice.getObject().pages() == 1 ? "title" : "title.paged", this)
                .setParameters(heading().getObject(), slice.getObject().number(), slice.getObject().pages())
                .getString();
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }
}
