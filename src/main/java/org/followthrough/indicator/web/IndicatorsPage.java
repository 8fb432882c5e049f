package org.followthrough.indicator.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Scorecard;
import org.followthrough.indicator.Theme;
import org.followthrough.indicator.Variation;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.chart.Sparkline;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.CellWriter;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.LocalHref;

/** The scorecard: every indicator in use, what its last figure says, and where it is going. */
@PagePath("/indicators")
@Requires(Permission.SEE_INDICATORS)
public class IndicatorsPage extends FramePage {

    private static final int SPARKS = 12;

    @SpringBean
    private Scorecard scorecard;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final KnownBefore known;
    private final IModel<List<IndicatorCourse>> all = LoadableDetachableModel.of(this::load);

    /**
     * @param parameters {@code q}, {@code theme}, {@code agency}; {@code asAt} or {@code before} for what was known
     * then
     */
    public IndicatorsPage(PageParameters parameters) {
        super(parameters);
        known = KnownBefore.of(parameters, clock);
    }

    private List<IndicatorCourse> load() {
        return scorecard.before(known.moment());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Address address = Address.of("/indicators", getPageParameters());
        known.banner("asAt", address.without(AsAt.NAME).without(KnownBefore.NAME).toString()).ifPresent(this::asAt);
        boolean any = !rows().isEmpty();
        WebMarkupContainer tools = new WebMarkupContainer("tools");
        tools.add(new LocalHref("library", "/indicators/library"), new LocalHref("import", "/indicators/import"));
        tools.setVisible(signedIn.may(Permission.EDIT_INDICATORS));
        add(new WebMarkupContainer("mine").add(new LocalHref("returns", "/returns"), tools)
                .setVisible(known.isPresent() && signedIn.may(Permission.RETURN_INDICATORS)));
        add(new FilterPanel("filter", this::filter));
        add(new AppTable<>("table", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows), columns())
                .grouped(row -> IndicatorWords.of(row.definition().theme())).setVisible(any));
        add(new WebMarkupContainer("empty").setVisible(!any));
        add(new LocalHref("csv", Address.of("/indicator-files/scorecard.csv")
                .with(KnownBefore.NAME, known.isPresent() ? null : known.moment()).toString()).setVisible(any));
    }

    private List<IndicatorCourse> rows() {
        return all.getObject().stream().filter(matches()).toList();
    }

    private Predicate<IndicatorCourse> matches() {
        List<String> themes = parameters().texts("theme");
        List<String> agencies = parameters().texts("agency");
        String text = parameters().text("q").toLowerCase();
        return row -> (themes.isEmpty() || themes.contains(Parameters.word(row.definition().theme())))
                && (agencies.isEmpty() || agencies.contains(String.valueOf(row.definition().agencyId())))
                && row.indicator().name().toLowerCase().contains(text);
    }

    private Parameters parameters() {
        return new Parameters(getPageParameters());
    }

    private Filter filter() {
        List<Filter.Choice> themes = Arrays.stream(Theme.values()).map(theme -> choice("theme",
                Parameters.word(theme), IndicatorWords.of(theme), row -> row.definition().theme() == theme)).toList();
        List<Filter.Choice> agencies = people.agencies().stream().map((Agency agency) -> choice("agency",
                String.valueOf(agency.id()), agency.name(),
                row -> row.definition().agencyId() == agency.id())).toList();
        return new Filter(Address.of("/indicators", getPageParameters()), List.of(AsAt.NAME, KnownBefore.NAME),
                parameters().text("q"),
                List.of(new Filter.Group("theme", getString("theme"), themes),
                        new Filter.Group("agency", getString("agency"), agencies)),
                List.of(new Filter.Day(AsAt.NAME, getString("asAt"),
                        known.isPresent() || known.frozen() != null ? "" : known.asAt().day().toString())));
    }

    private Filter.Choice choice(String group, String value, String label, Predicate<IndicatorCourse> counts) {
        return new Filter.Choice(value, label, (int) all.getObject().stream().filter(counts).count(),
                parameters().texts(group).contains(value));
    }

    private List<Column<IndicatorCourse>> columns() {
        return List.of(
                Column.link("indicator", row -> row.indicator().name(), 
                        row -> known.on(Address.of("/indicators/" + row.indicator().ref())).toString()),
                Column.written("latest", Column.Kind.TEXT, this::latest),
                Column.text("change", this::change),
                Column.text("target", row -> row.definition().measure().print(row.definition().target())),
                Column.written("variation", Column.Kind.STATUS, this::variation),
                Column.of("trend", Column.Kind.TEXT, (id, row) ->
                        new Label(id, sparkline(row)).setEscapeModelStrings(false).setRenderBodyOnly(true)));
    }

    private void latest(CellWriter cell, IndicatorCourse row) {
        cell.words(row.last().map(step -> row.definition().measure().print(step.figure())).orElse(getString("none")))
                .line(row.last().map(step -> step.period().unbroken()).orElse(null));
        List<Step> steps = row.steps();
        if (!steps.isEmpty() && steps.get(steps.size() - 1).isGap()) {
            Step newest = steps.get(steps.size() - 1);
            cell.line(IndicatorWords.of(newest.own().figures().gap()) + ": " + newest.period().shortLabel());
        }
    }

    private String change(IndicatorCourse row) {
        BigDecimal change = row.change().orElse(null);
        if (change == null) {
            return "";
        }
        String points = row.definition().measure() == Measure.PERCENTAGE ? ".points" : "";
        return change.signum() == 0 ? getString("same")
                : new StringResourceModel((change.signum() > 0 ? "up" : "down") + points, this)
                .setParameters(row.definition().measure().printDifference(change)).getString();
    }

    private void variation(CellWriter cell, IndicatorCourse row) {
        VariationTag.of(row).forEach(status -> cell.status(status, List.of()));
    }

    private static String sparkline(IndicatorCourse row) {
        List<Step> steps = row.steps();
        return Sparkline.svg(steps.subList(Math.max(0, steps.size() - SPARKS), steps.size()).stream()
                .map(step -> step.figure() == null ? null : step.figure().doubleValue()).toList());
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            long unusual = all.getObject().stream().filter(row -> row.variation()
                    .filter(variation -> variation != Variation.USUAL).isPresent()).count();
            return new StringResourceModel("heading", this).setParameters(all.getObject().size(), unusual).getString();
        };
    }

    @Override
    protected void onDetach() {
        all.detach();
        super.onDetach();
    }
}
