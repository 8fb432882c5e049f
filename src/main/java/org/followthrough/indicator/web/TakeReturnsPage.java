package org.followthrough.indicator.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.ControlCharts;
import org.followthrough.indicator.FigureFile;
import org.followthrough.indicator.FigureFiles.Effect;
import org.followthrough.indicator.FigureFiles;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.FigureTable.Line;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.ReturnFiles.Entry;
import org.followthrough.indicator.ReturnFiles;
import org.followthrough.indicator.ReturnTable;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.web.NameWarning;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.CellWriter;
import org.followthrough.shared.web.part.Column;

/** What the rows of a file would return, and which of them are refused. */
@PagePath("/returns/import/${id}")
@Requires(Permission.RETURN_INDICATORS)
public class TakeReturnsPage extends FramePage {

    @SpringBean
    private FigureFiles files;
    @SpringBean
    private ReturnFiles returned;
    @SpringBean
    private ControlCharts charts;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<FigureFile> file = LoadableDetachableModel.of(this::load);
    private final IModel<ReturnTable> table = LoadableDetachableModel.of(this::read);
    private final IModel<List<Entry>> entries = LoadableDetachableModel.of(() ->
            returned.preview(signedIn.required(), table.getObject()));
    private final IModel<Map<Long, IndicatorCourse>> courses = LoadableDetachableModel.of(() -> courses(
            entries.getObject().stream().filter(Entry::isNews).map(Entry::indicator).distinct().toList()));

    private final BaseForm take = new BaseForm("take");
    private final NameWarning warning = new NameWarning("warning", () -> null, () -> "returns", this::take, () -> { });
    private StartedFrom startedFrom;

    /** @param parameters {@code id} of the file */
    public TakeReturnsPage(PageParameters parameters) {
        super(parameters);
    }

    private FigureFile load() {
        String id = getPageParameters().get("id").toString("");
        return (id.matches("\\d{1,18}") ? files.find(signedIn.required(), Long.parseLong(id))
                : Optional.<FigureFile>empty()).orElseThrow(NotFoundException::new);
    }

    private ReturnTable read() {
        FigureFile sent = file.getObject();
        return SheetReader.read(sent.name(), sent.content()) instanceof SheetReading.Read read
                ? ReturnTable.of(read.sheets().get(0)).orElseThrow(NotFoundException::new) : null;
    }

    private Map<Long, IndicatorCourse> courses(Collection<Indicator> of) {
        return charts.of(of, London.closeOf(London.dayOf(clock.instant()))).stream()
                .collect(Collectors.toMap(course -> course.indicator().id(), Function.identity()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ImportReturnsPage.class, new PageParameters());
        startedFrom = new StartedFrom(ReturnFiles.known(entries.getObject()));
        WebMarkupContainer rows = new WebMarkupContainer("questions");
        rows.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        rows.add(new Label("summary", new StringResourceModel("summary", this).setParameters(count(Effect.ADDED),
                        count(Effect.REVISED), count(Effect.UNCHANGED), count(Effect.LEFT_OUT))),
                new FormButton("takeOver", this::check)
                        .setVisible(entries.getObject().stream().anyMatch(Entry::isNews)),
                new AppTable<>("rows", new ResourceModel("caption"), entries, columns()));
        add(take.add(startedFrom, warning, rows));
        add(new BaseForm("removal").add(new FormButton("remove", this::removeFile).secondary()));
    }

    private List<Column<Entry>> columns() {
        return List.of(Column.number("row", one -> one.row().number()),
                Column.text("indicator", one -> one.indicator() == null ? one.row().indicator()
                        : one.indicator().name()),
                Column.text("period", one -> one.preview().line().period() == null ? one.row().period()
                        : one.preview().line().period().shortLabel()),
                Column.text("figure", one -> figures(one, one.preview().line().figures())),
                Column.text("before", one -> one.preview().before() == null ? ""
                        : figures(one, one.preview().before().figures())),
                Column.written("effect", Column.Kind.TEXT, this::effect));
    }

    private long count(Effect effect) {
        return entries.getObject().stream().filter(one -> one.effect() == effect).count();
    }

    /** The figures in words; as they are written in the file where they could not be read. */
    private static String figures(Entry one, Figures figures) {
        return figures == null ? one.preview().line().words().get(1)
                : IndicatorWords.of(one.indicator().definition().measure(), figures);
    }

    private void effect(CellWriter cell, Entry one) {
        Line line = one.preview().line();
        if (line.problem() != null) {
            cell.words(new StringResourceModel("problem." + line.problem(), this).setParameters(source(one))
                    .getString());
            return;
        }
        cell.words(getString("effect." + one.effect()));
        if (one.isNews() && courses.getObject().get(one.indicator().id()).isFarOut(line.figures().figure())) {
            cell.line(getString("farOut"));
        }
        cell.line(one.row().comment());
    }

    private String source(Entry one) {
        return one.indicator() == null ? "" : people.agency(one.indicator().definition().agencyId())
                .map(Agency::name).orElse("");
    }

    private void check() {
        if (!warning.isNeeded(entries.getObject().stream().filter(Entry::isNews).map(one -> one.row().comment())
                .filter(comment -> !comment.isEmpty()).toList())) {
            take();
        }
    }

    private void take() {
        try {
            int taken = returned.take(signedIn.required(), file.getObject(), table.getObject(), startedFrom.version());
            Flash.success(new StringResourceModel("taken", this).setParameters(taken).getString());
            setResponsePage(ReturnsPage.class);
        } catch (ChangedMeanwhile e) {
            entries.detach();
            startedFrom.renew(ReturnFiles.known(entries.getObject()));
            take.error(getString("stale"));
        }
    }

    private void removeFile() {
        files.remove(signedIn.required(), file.getObject().id());
        Flash.success(getString("removed"));
        setResponsePage(ImportReturnsPage.class);
    }

    @Override
    protected IModel<String> heading() {
        return () -> warning.isShown() ? getString("warning.heading")
                : new StringResourceModel("heading", this).setParameters(file.getObject().name()).getString();
    }

    @Override
    protected void onDetach() {
        file.detach();
        table.detach();
        entries.detach();
        courses.detach();
        super.onDetach();
    }
}
