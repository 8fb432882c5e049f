package org.followthrough.plan.web;

import java.util.List;
import java.util.Locale;
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
import org.followthrough.plan.Plans;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAtBanner;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.QuickLinks;
import org.followthrough.shared.web.part.Slice;

/** The work list: which actions, where. Its whole state is its address. */
@PagePath("/actions")
@Requires(Permission.SEE_PLANS)
public class ActionsPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private ActionList list;
    @SpringBean
    private ActionRows rows;
    @SpringBean
    private Plans plans;

    private final IModel<ActionList.Shown> shown =
            LoadableDetachableModel.of(() -> list.shown(signedIn.required(), getPageParameters(), this::getString));
    private final IModel<Slice> slice = shown.map(now -> new Slice(now.pageNumber(), now.found().total()));

    public ActionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        openExactReference();
        addDate();
        add(new QuickLinks("quickLinks", shown.map(ActionList.Shown::quickLinks)));
        add(new FilterPanel("filter", shown.map(ActionList.Shown::filter)));
        addResults();
    }

    /** Whoever types a whole reference wants that action. */
    private void openExactReference() {
        String text = shown.getObject().search().text();
        if (text != null && text.matches("(?i)r\\d+-\\d+")
                && plans.find(signedIn.required(), text.toUpperCase(Locale.ROOT)).isPresent()) {
            setResponsePage(ActionPage.class, ActionPage.parametersOf(text.toUpperCase(Locale.ROOT)));
        }
    }

    private void addDate() {
        AsAt asAt = shown.getObject().asAt();
        if (!asAt.isToday()) {
            asAt(new AsAtBanner("asAt", asAt.inWords(),
                    shown.getObject().address().without(AsAt.NAME).without("page").toString()));
        }
    }

    private void addResults() {
        WebMarkupContainer results = new WebMarkupContainer("results") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(slice.getObject().total() > 0);
            }
        };
        results.add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))));
        results.add(new AppTable<>("actions", heading(), LoadableDetachableModel.of(this::page), columns())
                .sorted(shown.map(ActionList.Shown::address), shown.map(ActionList.Shown::sort)));
        results.add(new Pagination("pages", slice, shown.map(ActionList.Shown::address),
                new StringResourceModel("noun", this)));
        results.add(new LocalHref("csv", shown.getObject().address().without("page").at("/actions.csv").toString()));
        add(results, nothingFound());
    }

    private WebMarkupContainer nothingFound() {
        WebMarkupContainer empty = new WebMarkupContainer("empty") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(slice.getObject().total() == 0);
            }
        };
        empty.add(new Label("why", new StringResourceModel("empty.${}",
                () -> shown.getObject().search().narrows() ? "filtered" : "all")
                .setDefaultValue("")));
        empty.add(new LocalHref("all", "/actions"));
        return empty;
    }

    private List<ActionRow> page() {
        ActionList.Shown now = shown.getObject();
        return rows.of(now.found().page(slice.getObject().offset(), Slice.SIZE), signedIn.required(), now.asAt());
    }

    private static List<Column<ActionRow>> columns() {
        return List.of(
                Column.of("reference", Column.Kind.HEADER, ActionCell::new).sorting(),
                Column.text("lead", ActionRow::lead).sorting(),
                Column.date("due", ActionRow::due).sorting(),
                Column.text("updated", ActionRow::updated).sorting(),
                Column.of("status", Column.Kind.STATUS, StatusCell::new).sorting());
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            ActionList.Shown now = shown.getObject();
            int total = now.found().total();
            if (now.search().quick() != null && !now.search().narrowsByPanel()) {
                return new StringResourceModel("heading." + now.search().quick(), this).setParameters(total)
                        .getString();
            }
            return new StringResourceModel(now.search().narrows() ? "heading.found" : "heading.all", this)
                    .setParameters(total).getString();
        };
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
