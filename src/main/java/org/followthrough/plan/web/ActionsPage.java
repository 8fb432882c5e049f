package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Reference;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.TickBox;
import org.followthrough.shared.web.form.TickedRows;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
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
    @SpringBean
    private List<BulkAction> bulkActions;

    private final IModel<ActionList.Shown> shown =
            LoadableDetachableModel.of(() -> list.shown(signedIn.required(), getPageParameters(), this::getString));
    private final IModel<Slice> slice = shown.map(now -> new Slice(now.asked().page(), now.found().total()));
    private final IModel<List<ActionRow>> page = LoadableDetachableModel.of(this::load);
    private final TickedRows ticked = new TickedRows("ticked", page.map(rows -> rows.get(0).reference()));

    public ActionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        openExactReference();
        addDate();
        add(new IgnoredDates("notDates", shown.map(now -> now.asked().notDates())));
        add(new QuickLinks("quickLinks", shown.map(ActionList.Shown::quickLinks)));
        add(new SavedViewLinks("views", shown.map(ActionList.Shown::address)));
        add(new FilterPanel("filter", shown.map(ActionList.Shown::filter)));
        addResults();
    }

    /** Whoever types a whole reference wants that action. */
    private void openExactReference() {
        Reference.typed(shown.getObject().search().text())
                .filter(reference -> plans.find(signedIn.required(), reference).isPresent())
                .ifPresent(reference -> setResponsePage(ActionPage.class, ActionPage.parametersOf(reference)));
    }

    private void addDate() {
        ActionList.Asked asked = shown.getObject().asked();
        String present = asked.address().without(AsAt.NAME).without(ActionList.KNOWN).without("page").toString();
        if (asked.view().knownSeq() == null) {
            asked.asAt().banner("asAt", present).ifPresent(this::asAt);
        } else {
            asAt(AsAtBanner.frozen("asAt", asked.asAt().inWords(), present));
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
        results.add(rowsToTick());
        results.add(new Pagination("pages", slice, shown.map(ActionList.Shown::address),
                new StringResourceModel("noun", this)));
        Address whole = shown.getObject().address().without("page");
        results.add(new LocalHref("csv", whole.at("/actions.csv").toString()),
                new LocalHref("xlsx", whole.at("/actions.xlsx").toString()));
        add(results, nothingFound());
    }

    private BaseForm rowsToTick() {
        boolean ticks = bulk().findAny().isPresent();
        BaseForm form = new BaseForm("form") {
            @Override
            protected void onSubmit() {
                begin(ticked);
            }
        };
        form.setRenderBodyOnly(!ticks).setOutputMarkupId(ticks);
        ticked.setRenderBodyOnly(!ticks);
        ticked.add(new BulkButtons("over", this::offered), new BulkButtons("under", this::offered));
        ticked.add(new AppTable<>("actions", heading(), page, columns(ticks))
                .sorted(shown.map(ActionList.Shown::address), shown.map(now -> now.asked().sort())));
        form.add(ticked);
        return form;
    }

    private Stream<BulkAction> bulk() {
        return bulkActions.stream().filter(action -> action.visible().getAsBoolean())
                .sorted(Comparator.comparingInt(BulkAction::order));
    }

    private List<BulkButtons.Offer> offered() {
        return bulk().map(action -> new BulkButtons.Offer(action.key(), action.label().get())).toList();
    }

    /** Takes the ticked actions to the page of the button pressed; nothing is done before that page has asked. */
    private void begin(TickedRows rows) {
        String pressed = getRequest().getPostParameters().getParameterValue(BulkButtons.NAME).toString("");
        BulkAction action = bulk().filter(offer -> offer.key().equals(pressed)).findFirst()
                .orElseThrow(NotAllowed::new);
        List<String> references = rows.ticked();
        if (references.isEmpty()) {
            rows.error(getString("select.required"));
            return;
        }
        PageParameters parameters = new PageParameters(getPageParameters()).remove(TickedRows.NAME);
        references.forEach(reference -> parameters.add(TickedRows.NAME, reference));
        setResponsePage(action.page(), parameters);
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

    private List<ActionRow> load() {
        ActionList.Shown now = shown.getObject();
        return rows.of(now.found().page(slice.getObject().offset(), Slice.SIZE), signedIn.required(),
                now.asked().asAt(), now.address().without("page").with(ActionList.IN, "list"));
    }

    private static List<Column<ActionRow>> columns(boolean ticks) {
        List<Column<ActionRow>> columns = new ArrayList<>();
        if (ticks) {
            columns.add(Column.of("select", Column.Kind.SELECT, (id, row) -> new TickBox(id, row.reference())));
        }
        columns.addAll(List.of(
                ActionCells.names("reference").sorting(),
                Column.text("lead", ActionRow::lead).sorting(),
                Column.date("due", ActionRow::due).sorting(),
                Column.text("updated", ActionRow::updated).sorting(),
                ActionCells.statuses().sorting()));
        return columns;
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            ActionList.Shown now = shown.getObject();
            int total = now.found().total();
            if (now.search().quick() != null && !now.search().narrowsByPanel()) {
                return new StringResourceModel("heading." + now.search().quick(), this).setParameters(total,
                        now.noUpdateDays())
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
        page.detach();
        super.onDetach();
    }
}
