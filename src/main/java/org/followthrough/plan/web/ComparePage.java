package org.followthrough.plan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.INamedParameters;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.QuickLinks;
import org.followthrough.shared.web.part.Slice;

/** What changed between two days in the actions of the work list. Its whole state is its address. */
@PagePath(ComparePage.PATH)
@Requires(Permission.SEE_PLANS)
public class ComparePage extends FramePage {

    static final String PATH = "/actions/compare";
    private static final Set<String> ASKED_HERE = Set.of(Compared.WITH, AsAt.NAME, "page", Compared.SHOW);

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Compared compared;
    @SpringBean
    private ComparedRows rows;

    private final IModel<Compared.Shown> shown =
            LoadableDetachableModel.of(() -> compared.of(signedIn.required(), getPageParameters()));
    private final IModel<Slice> slice = shown.map(now -> new Slice(now.asked().page(),
            now.comparison().count(now.chosen())));

    public ComparePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Address list = shown.getObject().asked().address();
        backTo(list.without(Compared.WITH).without(Compared.SHOW).without("page").toString(),
                () -> getString("back"));
        add(new IgnoredDates("notDates", shown.map(Compared.Shown::notDates)));
        addDays();
        add(new Label("filtered", () -> getString("filtered"))
                .setVisible(shown.getObject().asked().search().narrows()));
        add(new QuickLinks("links", shown.map(Compared.Shown::links)));
        addResults();
        Address whole = list.without("page").without(Compared.SHOW);
        add(new LocalHref("csv", whole.at(CompareFile.PATH + ".csv").toString()),
                new LocalHref("xlsx", whole.at(CompareFile.PATH + ".xlsx").toString()));
    }

    private void addDays() {
        WebMarkupContainer form = new WebMarkupContainer("days");
        form.add(LocalLink.into("action", PATH));
        List<INamedParameters.NamedPair> kept = getPageParameters().getAllNamed().stream()
                .filter(pair -> !ASKED_HERE.contains(pair.getKey()) && !pair.getValue().isEmpty()).toList();
        form.add(new ListView<>("kept", kept) {
            @Override
            protected void populateItem(ListItem<INamedParameters.NamedPair> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject().getKey()),
                        AttributeModifier.replace("value", item.getModelObject().getValue()));
            }
        });
        form.add(day(Compared.WITH, shown.getObject().comparison().from()),
                day(AsAt.NAME, shown.getObject().comparison().to()));
        add(form);
    }

    private static WebMarkupContainer day(String id, Object day) {
        WebMarkupContainer field = new WebMarkupContainer(id);
        field.add(AttributeModifier.replace("value", day.toString()));
        return field;
    }

    private void addResults() {
        boolean any = slice.getObject().total() > 0;
        WebMarkupContainer results = new WebMarkupContainer("results");
        results.add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))));
        results.add(new AppTable<>("rows", () -> ComparedRows.name(shown.getObject().chosen()),
                LoadableDetachableModel.of(this::page), List.of(
                        Column.written("reference", Column.Kind.HEADER,
                                (cell, row) -> ActionCells.name(cell, row.action())),
                        Column.written("what", Column.Kind.TEXT,
                                (cell, row) -> cell.words(row.what()).line(row.reason())),
                        Column.text("lead", row -> row.action().lead()),
                        Column.text("then", ComparedRows.Row::then),
                        Column.written("now", Column.Kind.STATUS,
                                (cell, row) -> ActionCells.status(cell, row.action())))));
        results.add(new Pagination("pages", slice, shown.map(now -> now.asked().address().at(PATH)),
                new StringResourceModel("noun", this)));
        add(results.setVisible(any));
        add(new WebMarkupContainer("empty").add(new Label("why", () -> getString("empty"))).setVisible(!any));
    }

    private List<ComparedRows.Row> page() {
        Compared.Shown now = shown.getObject();
        return rows.of(now.chosen(), slice.getObject().of(now.comparison().of(now.chosen())), now.comparison(),
                signedIn.required(), now.asked().asAt());
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            Compared.Shown now = shown.getObject();
            List<String> findings = now.findings();
            String said = findings.size() < 2 ? String.join("", findings)
                    : findings.stream().limit(findings.size() - 1L).collect(Collectors.joining(", "))
                            + " " + getString("and") + " " + findings.get(findings.size() - 1);
            return new StringResourceModel(findings.isEmpty() ? "heading.nothing" : "heading", this)
                    .setParameters(now.fromWords(), now.toWords(), said).getString();
        };
    }

    @Override
    protected IModel<String> title() {
        return () -> new StringResourceModel("title", this).setParameters(shown.getObject().fromWords(),
                shown.getObject().toWords()).getString();
    }

    @Override
    protected void onDetach() {
        shown.detach();
        super.onDetach();
    }
}
