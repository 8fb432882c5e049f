package org.followthrough.indicator.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.Comparators;
import org.followthrough.indicator.FigureReading;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Return;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Series;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** What the figure of one period is compared with, typed from what was published. */
@PagePath("/indicators/${ref}/compare")
@Requires(Permission.EDIT_INDICATORS)
public class ComparatorsPage extends PageOfIndicator {

    @SpringBean
    private Comparators comparators;
    @SpringBean
    private Returns returns;

    private final Map<Series, TextRow> rows = new EnumMap<>(Series.class);
    private final Map<Series, IModel<String>> typed = new EnumMap<>(Series.class);
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code ref}; {@code period}, else the one that ended last */
    public ComparatorsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (period().end().isAfter(today())) {
            throw new NotFoundException();
        }
        backTo(path(), () -> getString("back"));
        Comparators.Known known = comparators.of(indicator(), period());
        startedFrom = new StartedFrom(known.version());
        RepeatingView fields = new RepeatingView("field");
        for (Series series : Comparators.SERIES) {
            IModel<String> figure = Model.of(plain(known.figures().get(series)));
            TextRow row = new TextRow(series.name().toLowerCase(), figure).width(10).decimal()
                    .label(() -> IndicatorWords.of(series));
            typed.put(series, figure);
            rows.put(series, row);
            fields.add(row);
        }
        add(new Label("own", own()));
        add(form.add(startedFrom, fields, new FormButton("save", this::save), new LocalHref("cancel", path())));
        add(new LocalHref("earlier", address(period().previous())).add(new Label("period",
                period().previous().label()).setRenderBodyOnly(true)));
        add(new LocalHref("later", address(period().next())).add(new Label("period", period().next().label())
                .setRenderBodyOnly(true)).setVisible(!period().next().end().isAfter(today())));
    }

    private Period period() {
        Period asked = period("period");
        return asked == null ? indicator().definition().lastEnded(today()) : asked;
    }

    private String address(Period period) {
        return path() + "/compare?period=" + period.inAddress();
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    /** The own figure of the period and that of a year before, as far as they are known. */
    private String own() {
        return new StringResourceModel("own", this).setParameters(own(period()), own(period().yearBefore()))
                .getString();
    }

    private String own(Period period) {
        Measure measure = indicator().definition().measure();
        return returns.now(indicator(), Series.OWN, period).map(Return::figures)
                .map(figures -> figures.gap() == null ? measure.print(figures.figure())
                        : IndicatorWords.of(figures.gap())).orElse(getString("unknown"));
    }

    private void save() {
        Map<Series, BigDecimal> figures = new EnumMap<>(Series.class);
        boolean understood = true;
        for (Series series : Comparators.SERIES) {
            String text = typed.get(series).getObject();
            Optional<BigDecimal> read = Optional.ofNullable(text).flatMap(FigureReading::of);
            read.ifPresent(figure -> figures.put(series, figure));
            if (text != null && read.isEmpty()) {
                rows.get(series).error(getString("figure.wrong"));
                understood = false;
            }
        }
        if (understood) {
            keep(figures);
        }
    }

    private void keep(Map<Series, BigDecimal> figures) {
        try {
            comparators.enter(reader(), indicator(), period(), startedFrom.version(), figures);
        } catch (ChangedMeanwhile e) {
            Comparators.Known known = comparators.of(indicator(), period());
            startedFrom.renew(known.version());
            form.error(new StringResourceModel("stale", this).setParameters(printed(known, Series.ENGLAND),
                    printed(known, Series.NEIGHBOURS)).getString());
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(period().label()).getString());
        setResponsePage(IndicatorPage.class, new PageParameters().set("ref", indicator().ref()));
    }

    private String printed(Comparators.Known known, Series series) {
        BigDecimal figure = known.figures().get(series);
        return figure == null ? getString("unknown") : indicator().definition().measure().print(figure);
    }

    @Override
    protected IModel<String> heading() {
        return () -> new StringResourceModel("heading", this).setParameters(period().label()).getString();
    }
}
