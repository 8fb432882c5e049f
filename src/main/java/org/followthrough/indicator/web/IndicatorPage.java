package org.followthrough.indicator.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.ControlChart;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Rebase;
import org.followthrough.indicator.Return;
import org.followthrough.indicator.Returns;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.CellWriter;
import org.followthrough.shared.web.part.ChartFigure;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Status;
import org.followthrough.shared.web.part.StatusTag;
import org.followthrough.shared.web.part.SummaryList;

/** One indicator: its finding, its chart, its figures with what was said of them, and what it is. */
@PagePath("/indicators/${ref}")
@Requires(Permission.SEE_INDICATORS)
public class IndicatorPage extends PageOfIndicator {

    private static final int NEWEST = 12;

    @SpringBean
    private Charts drawing;
    @SpringBean
    private People people;
    @SpringBean
    private Returns returns;

    private final KnownBefore known;
    private final IModel<IndicatorCourse> course = LoadableDetachableModel.of(this::load);
    private final IModel<Map<LocalDate, List<Return>>> earlier =
            LoadableDetachableModel.of(() -> returns.earlier(course.getObject()));

    /**
     * @param parameters {@code ref}; {@code from} and {@code to} for other periods than the last ones; {@code asAt} or
     * {@code before} for what was known then
     */
    public IndicatorPage(PageParameters parameters) {
        super(parameters);
        known = KnownBefore.of(parameters, clock());
    }

    private IndicatorCourse load() {
        return charts().of(indicators().before(indicator(), known.moment()), period("from"), period("to"),
                known.moment());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(known.on(Address.of("/indicators")).toString(), new ResourceModel("back"));
        known.banner("asAt", Address.of(path(), getPageParameters()).without(AsAt.NAME).without(KnownBefore.NAME)
                .toString()).ifPresent(this::asAt);
        IndicatorCourse now = course.getObject();
        boolean any = !now.steps().isEmpty();
        addTools();
        add(new Label("range", IndicatorWords.range(now)).setVisible(any));
        addTags(now);
        add(any ? new ChartFigure("picture", new IndicatorPicture(now, known.moment()).full(drawing))
                : new WebMarkupContainer("picture").setVisible(false));
        addPeriods(now);
        add(new Label("method", IndicatorWords.method()).setVisible(any));
        addRebases(now);
        add(new AppTable<>("figures", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows), columns())
                .setVisible(any));
        add(new WebMarkupContainer("older").setVisible(now.steps().size() > NEWEST));
        add(new SummaryList("facts", LoadableDetachableModel.of(() ->
                new DefinitionFacts(course.getObject(), people).rows())));
    }

    private void addTools() {
        WebMarkupContainer edit = new WebMarkupContainer("edit");
        edit.add(new LocalHref("change", path() + "/edit"), new LocalHref("rebase", path() + "/rebase"),
                new LocalHref("compare", path() + "/compare"));
        add(new WebMarkupContainer("tools").add(new LocalHref("return", path() + "/return"),
                edit.setVisible(signedIn().may(Permission.EDIT_INDICATORS))).setVisible(mayCorrect()));
    }

    /** A day of the past is only read. */
    private boolean mayCorrect() {
        return known.isPresent() && indicators().mayReturn(reader(), indicator());
    }

    private void addTags(IndicatorCourse now) {
        List<Status> tags = VariationTag.of(now);
        add(new WebMarkupContainer("says").add(new ListView<>("tag", tags) {
            @Override
            protected void populateItem(ListItem<Status> item) {
                item.add(new StatusTag("status", item.getModel()));
            }
        }).setVisible(!tags.isEmpty()));
    }

    private void addPeriods(IndicatorCourse now) {
        WebMarkupContainer periods = new WebMarkupContainer("periods");
        List<Step> steps = now.steps();
        if (!steps.isEmpty()) {
            Period first = steps.get(0).period();
            Address same = known.on(Address.of(path()));
            periods.add(new LocalHref("earlier", same
                    .with("from", first.plus(-first.frequency().shown()).inAddress())
                    .with("to", steps.get(steps.size() - 1).period().inAddress()).toString()));
            periods.add(new LocalHref("usual", same.toString()).setVisible(period("from") != null || period("to") != null));
        }
        add(periods.setVisible(!steps.isEmpty()));
    }

    private void addRebases(IndicatorCourse now) {
        add(new ListView<>("rebased", now.rebases()) {
            @Override
            protected void populateItem(ListItem<Rebase> item) {
                Rebase one = item.getModelObject();
                item.add(new Label("words", new StringResourceModel("rebased", IndicatorPage.this).setParameters(
                        now.definition().frequency().containing(one.period()).label(), one.reason(),
                        name(one.recordedBy()), London.longDate(London.dayOf(one.recordedAt())))));
            }
        });
    }

    /** Newest first. */
    private List<Row> rows() {
        IndicatorCourse now = course.getObject();
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < now.steps().size(); place++) {
            Row row = new Row(now, place);
            if (now.steps().size() - place <= NEWEST || row.isSaidSomethingOf()) {
                rows.add(row);
            }
        }
        Collections.reverse(rows);
        return rows;
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.link("period", row -> row.step().period().unbroken(), this::correction),
                Column.written("figure", Column.Kind.TEXT, this::figure)));
        if (rows().stream().anyMatch(row -> row.point().mark() != null)) {
            columns.add(Column.text("says", row -> IndicatorWords.of(row.point().mark())));
        }
        List<Step> steps = course.getObject().steps();
        addCompared(columns, "lastYear", steps.stream().anyMatch(step -> step.lastYear() != null));
        addCompared(columns, "england", steps.stream().anyMatch(step -> step.england() != null));
        addCompared(columns, "neighbours", steps.stream().anyMatch(step -> step.neighbours() != null));
        if (rows().stream().anyMatch(Row::isCommentedOn)) {
            columns.add(Column.written("comment", Column.Kind.TEXT, (cell, row) -> cell
                    .words(row.step().own() == null ? null : row.step().own().commentary())
                    .line(row.step().own() == null ? null : row.step().own().note())));
        }
        return columns;
    }

    private void addCompared(List<Column<Row>> columns, String key, boolean any) {
        if (any) {
            columns.add(Column.text(key, row -> row.course().definition().measure().print(switch (key) {
                case "lastYear" -> row.step().lastYear();
                case "england" -> row.step().england();
                default -> row.step().neighbours();
            })));
        }
    }

    private String correction(Row row) {
        return mayCorrect() ? path() + "/return?period=" + row.step().period().inAddress() : null;
    }

    private void figure(CellWriter cell, Row row) {
        new FigureCell(row.course().definition().measure(), row.step(),
                earlier.getObject().getOrDefault(row.step().period().start(), List.of())).write(cell);
    }

    private String name(Long personId) {
        return personId == null ? "" : people.find(personId).map(Person::name).orElse("");
    }

    @Override
    protected IModel<String> heading() {
        return course.map(IndicatorWords::finding);
    }

    @Override
    protected IModel<String> caption() {
        return () -> IndicatorWords.of(course.getObject().definition().theme());
    }

    @Override
    protected void onDetach() {
        course.detach();
        earlier.detach();
        super.onDetach();
    }

    /** One period in the table. */
    private record Row(IndicatorCourse course, int place) {

        Step step() {
            return course.steps().get(place);
        }

        ControlChart.Point point() {
            return course.chart().points().get(place);
        }

        boolean isCommentedOn() {
            Return own = step().own();
            return own != null && (own.note() != null || own.commentary() != null);
        }

        boolean isSaidSomethingOf() {
            return step().own() == null || step().own().isRevised() || step().isGap() || isCommentedOn();
        }
    }
}
