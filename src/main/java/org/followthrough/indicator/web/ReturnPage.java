package org.followthrough.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.FigureReading;
import org.followthrough.indicator.Figures;
import org.followthrough.indicator.Gap;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.MissingReturn;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Return;
import org.followthrough.indicator.Returns;
import org.followthrough.indicator.Series;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.web.NameWarning;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The figure of one period, in a minute: a first return or a correction. */
@PagePath("/indicators/${ref}/return")
@Requires(Permission.RETURN_INDICATORS)
public class ReturnPage extends PageOfIndicator {

    @SpringBean
    private Returns returns;

    private final IModel<IndicatorCourse> course = LoadableDetachableModel.of(() -> charts().of(indicator(), today()));
    private final IModel<String> numerator = new Model<>();
    private final IModel<String> denominator = new Model<>();
    private final IModel<String> figure = new Model<>();
    private final IModel<Gap> gap = new Model<>();
    private final IModel<String> note = new Model<>();
    private final IModel<String> commentary = new Model<>();
    private final IModel<Boolean> sure = new Model<>(false);
    private StartedFrom startedFrom;

    private final BaseForm form = new BaseForm("form");
    private final TextRow numeratorRow = new TextRow("numerator", numerator).width(10).decimal();
    private final TextRow denominatorRow = new TextRow("denominator", denominator).width(10).decimal();
    private final TextRow figureRow = new TextRow("figure", figure).width(10).decimal();
    private final SelectRow<Gap> gapRow = new SelectRow<>("gap", gap, List.of(Gap.values()));
    private final Doubt doubt = new Doubt("doubt");
    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private final NameWarning warning = new NameWarning("warning", () -> null,
            () -> "indicator/" + indicator().ref(), this::keep, () -> { });

    /** @param parameters {@code ref}; {@code period}, else the oldest one missing or the last one */
    public ReturnPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!indicators().mayReturn(reader(), indicator())) {
            throw new NotAllowed();
        }
        if (period().end().isAfter(today())) {
            throw new NotFoundException();
        }
        // The oldest one missing is another once it is returned; what is sent must be for the one shown.
        getPageParameters().set("period", period().inAddress());
        backTo("/returns", () -> getString("back"));
        Optional<Return> before = returns.now(indicator(), Series.OWN, period());
        before.ifPresent(this::fillIn);
        startedFrom = new StartedFrom(version(before));
        questions.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        questions.add(new Label("lastTime", lastTime()), new ReportedFigures("versions", definition().measure(),
                        returns.versions(indicator(), Series.OWN, period())), numeratorRow.label(() -> asked(definition().numerator(), "numerator.label"))
                        .setVisible(definition().measure().isRatio()),
                denominatorRow.label(() -> asked(definition().denominator(), "denominator.label"))
                        .setVisible(definition().measure().isRatio()),
                figureRow.label(() -> definition().measure().isRatio() ? getString("figure.alone")
                        : asked(definition().numerator(), "figure.label")),
                gapRow.labelled(IndicatorWords::of), new TextRow("note", note).limit(500),
                new TextAreaRow("commentary", commentary).limit(Returns.LONGEST_COMMENT).rows(4),
                doubt.add(new Label("about", new StringResourceModel("doubt", this).setParameters(
                        IndicatorWords.range(course.getObject()))), new CheckboxRow("sure", sure)),
                new FormButton("save", this::save), new LocalHref("cancel", "/returns"));
        add(form.add(startedFrom, warning, questions));
    }

    private Definition definition() {
        return indicator().definition();
    }

    private Period period() {
        Period asked = period("period");
        return asked != null ? asked : returns.missing(List.of(indicator()), today()).stream()
                .map(MissingReturn::period).findFirst().orElse(definition().lastEnded(today()));
    }

    private String asked(String words, String key) {
        return words == null ? getString(key) : words;
    }

    private void fillIn(Return before) {
        boolean ratio = before.figures().denominator() != null;
        numerator.setObject(plain(before.figures().numerator()));
        denominator.setObject(plain(before.figures().denominator()));
        figure.setObject(ratio ? null : plain(before.figures().figure()));
        gap.setObject(before.figures().gap());
        note.setObject(before.note());
        commentary.setObject(before.commentary());
    }

    private static int version(Optional<Return> before) {
        return before.map(Return::version).orElse(0);
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    private String lastTime() {
        return course.getObject().last().map(step -> new StringResourceModel("lastTime", this).setParameters(
                step.period().label(), definition().measure().print(step.figure()),
                IndicatorWords.range(course.getObject())).getString()).orElse(getString("first"));
    }

    private void save() {
        if (isRight() && !warning.isNeeded(Stream.of(note.getObject(), commentary.getObject())
                .filter(Objects::nonNull).toList())) {
            give();
        }
    }

    /** Saves the words as they are, after the question whether they name a child. */
    private void keep() {
        if (isRight()) {
            give();
        }
    }

    /** Whether the figure can be saved as it is; asks beside it otherwise. */
    private boolean isRight() {
        Figures given = figures();
        if (given == null || !course.getObject().isFarOut(given.figure())) {
            return given != null;
        }
        doubt.show();
        if (!Boolean.TRUE.equals(sure.getObject())) {
            form.error(getString("farOut"));
        }
        return Boolean.TRUE.equals(sure.getObject());
    }

    private void give() {
        try {
            returns.give(reader(), indicator(), period(), startedFrom.version(),
                    new Returns.Given(figures(), note.getObject(), commentary.getObject()));
        } catch (ChangedMeanwhile e) {
            form.error(getString("stale"));
            startedFrom.renew(version(returns.now(indicator(), Series.OWN, period())));
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(indicator().name(), period().label())
                .getString());
        setResponsePage(ReturnsPage.class);
    }

    /** What was typed; null where it is not understood, which is then said beside it. */
    private Figures figures() {
        boolean typed = figure.getObject() != null || numerator.getObject() != null || denominator.getObject() != null;
        if (gap.getObject() != null) {
            if (typed) {
                gapRow.error(getString("gap.both"));
            }
            return typed ? null : Figures.none(gap.getObject());
        }
        if (numerator.getObject() == null && denominator.getObject() == null) {
            BigDecimal alone = read(figureRow, figure);
            return alone == null ? null : Figures.of(alone);
        }
        BigDecimal above = read(numeratorRow, numerator);
        BigDecimal below = read(denominatorRow, denominator);
        if (below != null && below.signum() == 0) {
            denominatorRow.error(getString("denominator.zero"));
            return null;
        }
        return above == null || below == null ? null : Figures.of(definition().measure(), above, below);
    }

    private BigDecimal read(TextRow row, IModel<String> typed) {
        Optional<BigDecimal> read = Optional.ofNullable(typed.getObject()).flatMap(FigureReading::of);
        if (read.isEmpty()) {
            row.error(getString(typed.getObject() == null ? "figure.missing" : "figure.wrong"));
        }
        return read.orElse(null);
    }

    @Override
    protected IModel<String> heading() {
        return () -> warning.isShown() ? getString("warning.heading") : new StringResourceModel("heading", this).setParameters(period().label()).getString();
    }

    @Override
    protected void onDetach() {
        course.detach();
        super.onDetach();
    }
}
