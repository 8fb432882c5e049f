package org.followthrough.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.FigureFile;
import org.followthrough.indicator.FigureFiles;
import org.followthrough.indicator.FigureFiles.Effect;
import org.followthrough.indicator.FigureFiles.Preview;
import org.followthrough.indicator.FigureTable;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Series;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Which figures of a file belong to which indicator, and what taking them over would change. */
@PagePath("/indicators/import/${id}")
@Requires(Permission.EDIT_INDICATORS)
public class TakeFiguresPage extends FramePage {

    @SpringBean
    private FigureFiles files;
    @SpringBean
    private Indicators indicators;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<FigureFile> file = LoadableDetachableModel.of(this::load);
    private final IModel<FigureTable> table = LoadableDetachableModel.of(() ->
            SheetReader.read(file.getObject().name(), file.getObject().content()) instanceof SheetReading.Read read
                    ? FigureTable.of(read.sheets().get(0)).orElseThrow(NotFoundException::new) : null);
    private final IModel<List<Preview>> previews = LoadableDetachableModel.of(() -> chosen().map(indicator ->
            files.preview(indicator, series(), lines(indicator))).orElse(List.of()));

    private final IModel<String> indicator = new Model<>();
    private final IModel<String> area = new Model<>();
    private final IModel<Integer> column = new Model<>();
    private final IModel<Series> series = new Model<>();
    private final BaseForm take = new BaseForm("take");
    private StartedFrom startedFrom;

    /** @param parameters {@code id}; {@code indicator}, {@code series}, {@code area}, {@code column} once chosen */
    public TakeFiguresPage(PageParameters parameters) {
        super(parameters);
    }

    private FigureFile load() {
        String id = getPageParameters().get("id").toString("");
        return (id.matches("\\d{1,18}") ? files.find(signedIn.required(), Long.parseLong(id))
                : Optional.<FigureFile>empty()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ImportFiguresPage.class, new PageParameters());
        fillIn();
        List<String> areas = table.getObject().areas();
        add(new BaseForm("form").add(
                new SelectRow<>("indicator", indicator, indicators.all().stream().map(Indicator::ref).toList())
                        .labelled(this::name).required(),
                new SelectRow<>("series", series, List.of(Series.values())).labelled(IndicatorWords::of).required(),
                new SelectRow<>("area", area, areas).labelled(name -> name).required().setVisible(areas.size() > 1),
                new SelectRow<>("column", column, table.getObject().columns())
                        .labelled(one -> table.getObject().name(one)).required(),
                new FormButton("show", this::show).secondary()));
        addPreview();
        add(new BaseForm("removal").add(new FormButton("remove", this::removeFile).secondary()));
    }

    private void fillIn() {
        Parameters chosen = new Parameters(getPageParameters());
        List<Integer> columns = table.getObject().columns();
        indicator.setObject(chosen().map(Indicator::ref).orElse(null));
        series.setObject(series());
        area.setObject(chosen.text("area").isEmpty() ? null : chosen.text("area"));
        column.setObject(chosen.number("column").filter(columns::contains)
                .orElse(columns.size() == 1 ? columns.get(0) : null));
    }

    private void addPreview() {
        long usable = previews.getObject().stream().filter(one -> one.effect() == Effect.ADDED
                || one.effect() == Effect.REVISED).count();
        startedFrom = new StartedFrom(FigureFiles.known(previews.getObject()));
        take.add(startedFrom, new Label("summary", new StringResourceModel("summary", this).setParameters(
                        count(Effect.ADDED), count(Effect.REVISED), count(Effect.UNCHANGED), count(Effect.LEFT_OUT))),
                new FormButton("takeOver", this::takeOver).setVisible(usable > 0),
                new AppTable<>("rows", new ResourceModel("caption"), previews, List.of(
                        Column.number("row", one -> one.line().row()),
                        Column.text("period", one -> one.line().period() == null ? one.line().words().get(0)
                                : one.line().period().shortLabel()),
                        Column.text("figure", this::figure), Column.text("before", this::before),
                        Column.text("effect", this::effect))));
        add(take.setVisible(!previews.getObject().isEmpty()));
        add(new WebMarkupContainer("nothing").setVisible(chosen().isPresent() && previews.getObject().isEmpty()));
    }

    private long count(Effect effect) {
        return previews.getObject().stream().filter(one -> one.effect() == effect).count();
    }

    private String figure(Preview one) {
        return one.line().figures() == null ? one.line().words().get(1) : one.line().figures().gap() == null
                ? measure().print(one.line().figures().figure()) : IndicatorWords.of(one.line().figures().gap());
    }

    private String before(Preview one) {
        if (one.before() == null) {
            return "";
        }
        return one.before().figures().gap() == null ? measure().print(one.before().figures().figure())
                : IndicatorWords.of(one.before().figures().gap());
    }

    private String effect(Preview one) {
        return getString(one.line().problem() == null ? "effect." + one.effect() : "problem." + one.line().problem());
    }

    private Measure measure() {
        return chosen().orElseThrow().definition().measure();
    }

    private Optional<Indicator> chosen() {
        String ref = new Parameters(getPageParameters()).text("indicator");
        return ref.isEmpty() ? Optional.empty() : indicators.find(signedIn.required(), ref);
    }

    private Series series() {
        return new Parameters(getPageParameters()).choice("series", Series.class).orElse(Series.OWN);
    }

    private String name(String ref) {
        return indicators.find(signedIn.required(), ref).map(Indicator::name).orElse(ref);
    }

    private List<FigureTable.Line> lines(Indicator of) {
        Parameters chosen = new Parameters(getPageParameters());
        FigureTable figures = table.getObject();
        String name = chosen.text("area").isEmpty() ? null : chosen.text("area");
        return chosen.number("column").filter(figures.columns()::contains)
                .map(one -> figures.lines(name, one, of.definition().frequency())).orElseGet(ArrayList::new);
    }

    private void show() {
        PageParameters chosen = new PageParameters().set("id", file.getObject().id())
                .set("indicator", indicator.getObject()).set("series", Parameters.word(series.getObject()))
                .set("column", column.getObject());
        setResponsePage(TakeFiguresPage.class, area.getObject() == null ? chosen
                : chosen.set("area", area.getObject()));
    }

    private void takeOver() {
        Indicator to = chosen().orElseThrow(NotFoundException::new);
        try {
            int taken = files.take(signedIn.required(), file.getObject(), to, series(), lines(to),
                    startedFrom.version());
            Flash.success(new StringResourceModel("taken", this).setParameters(taken, to.name()).getString());
            setResponsePage(IndicatorPage.class, new PageParameters().set("ref", to.ref()));
        } catch (ChangedMeanwhile e) {
            previews.detach();
            startedFrom.renew(FigureFiles.known(previews.getObject()));
            take.error(getString("stale"));
        }
    }

    private void removeFile() {
        files.remove(signedIn.required(), file.getObject().id());
        Flash.success(getString("removed"));
        setResponsePage(ImportFiguresPage.class);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(file.map(FigureFile::name));
    }

    @Override
    protected void onDetach() {
        file.detach();
        table.detach();
        previews.detach();
        super.onDetach();
    }
}
