package org.followthrough.indicator.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.FigureReading;
import org.followthrough.indicator.Frequency;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Polarity;
import org.followthrough.indicator.Theme;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about an indicator, for a new one and for a change. */
abstract class DefinitionForm extends FramePage {

    private static final int LONGEST_WAIT = 365;

    @SpringBean
    private Indicators indicators;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<String> name = new Model<>();
    private final IModel<Theme> theme = new Model<>();
    private final IModel<String> why = new Model<>();
    private final IModel<Measure> measure = new Model<>();
    private final IModel<String> unit = new Model<>();
    private final IModel<String> numerator = new Model<>();
    private final IModel<String> denominator = new Model<>();
    private final IModel<Frequency> frequency = new Model<>();
    private final IModel<Polarity> polarity = new Model<>();
    private final IModel<String> target = new Model<>();
    private final IModel<String> tolerance = new Model<>();
    private final IModel<Id> agency = new Model<>();
    private final IModel<Id> owner = new Model<>();
    private final IModel<Id> committee = new Model<>();
    private final IModel<String> dueDays = new Model<>();
    private final IModel<Boolean> inUse = new Model<>(true);
    private StartedFrom startedFrom;

    private final TextRow targetRow = new TextRow("target", target).width(10);
    private final TextRow toleranceRow = new TextRow("tolerance", tolerance).width(10);
    private final TextRow dueDaysRow = new TextRow("dueDays", dueDays).width(3);
    private final RadiosRow<Frequency> frequencyRow =
            new RadiosRow<>("frequency", frequency, List.of(Frequency.values()));
    private final SelectRow<Id> ownerRow = new SelectRow<>("owner", owner, () -> owners());

    DefinitionForm(PageParameters parameters) {
        super(parameters);
    }

    /** What to begin with; null for nothing. */
    abstract Definition before();

    /** Keeps it; whether that worked, which is otherwise said on the form. */
    abstract void save(BaseForm form, Definition definition);

    /** The version it begins with; 0 for a new one. */
    abstract int version();

    /** Where one goes who gives up. */
    abstract String cancelPath();

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Definition before = before();
        if (before != null) {
            fillIn(before);
        }
        startedFrom = new StartedFrom(version());
        BaseForm form = new BaseForm("form");
        form.add(startedFrom, new TextRow("name", name).required(),
                new SelectRow<>("theme", theme, List.of(Theme.values())).labelled(IndicatorWords::of).required(),
                new TextAreaRow("why", why).limit(2000).rows(3),
                new RadiosRow<>("measure", measure, List.of(Measure.values())).labelled(IndicatorWords::of).required(),
                new TextRow("unit", unit).limit(60).width(20), new TextRow("numerator", numerator).limit(300),
                new TextRow("denominator", denominator).limit(300),
                frequencyRow.labelled(IndicatorWords::of).required(),
                new RadiosRow<>("polarity", polarity, List.of(Polarity.values())).labelled(IndicatorWords::of)
                        .required(),
                targetRow, toleranceRow,
                new SelectRow<>("agency", agency, () -> agencies()).labelled(this::agencyName).required(),
                ownerRow.labelled(this::personName),
                new SelectRow<>("committee", committee, () -> committees()).labelled(this::committeeName),
                dueDaysRow.required(), new CheckboxRow("inUse", inUse),
                new FormButton("save", () -> check(form)), new LocalHref("cancel", cancelPath()));
        add(form);
    }

    private void fillIn(Definition before) {
        name.setObject(before.name());
        theme.setObject(before.theme());
        why.setObject(before.why());
        measure.setObject(before.measure());
        unit.setObject(before.unit());
        numerator.setObject(before.numerator());
        denominator.setObject(before.denominator());
        frequency.setObject(before.frequency());
        polarity.setObject(before.polarity());
        target.setObject(plain(before.target()));
        tolerance.setObject(plain(before.tolerance()));
        agency.setObject(before.agencyId() == 0 ? null : new Id(before.agencyId()));
        owner.setObject(before.ownerId() == null ? null : new Id(before.ownerId()));
        committee.setObject(before.committeeId() == null ? null : new Id(before.committeeId()));
        dueDays.setObject(String.valueOf(before.dueDays()));
        inUse.setObject(before.inUse());
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    private void check(BaseForm form) {
        Optional<BigDecimal> aim = read(targetRow, target);
        Optional<BigDecimal> within = read(toleranceRow, tolerance);
        boolean days = dueDays.getObject().matches("\\d{1,3}")
                && Integer.parseInt(dueDays.getObject()) <= LONGEST_WAIT;
        if (!days) {
            dueDaysRow.error(getString("dueDays.wrong"));
        }
        boolean theirs = owner.getObject() == null || people.find(owner.getObject().id()).filter(person ->
                person.isOf(agency.getObject().id())).isPresent();
        if (!theirs) {
            ownerRow.error(getString("owner.other"));
        }
        boolean stale = version() != startedFrom.version();
        if (stale) {
            form.error(getString("stale"));
            startedFrom.renew(version());
        }
        if (days && theirs && !stale && aim != null && within != null) {
            save(form, definition(aim.orElse(null), within.orElse(null)));
        }
    }

    /** Empty for nothing typed; null where it is not understood, which is then said beside it. */
    private Optional<BigDecimal> read(TextRow row, IModel<String> typed) {
        if (typed.getObject() == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = FigureReading.of(typed.getObject());
        if (read.isEmpty()) {
            row.error(getString("figure.wrong"));
        }
        return read.isEmpty() ? null : read;
    }

    private Definition definition(BigDecimal aim, BigDecimal within) {
        Definition before = before();
        boolean same = before != null && before.agencyId() != 0 && before.frequency() == frequency.getObject();
        LocalDate asked = same ? before.askedFrom()
                : frequency.getObject().containing(London.dayOf(clock.instant())).start();
        return new Definition(name.getObject(), theme.getObject(), why.getObject(), measure.getObject(),
                unit.getObject(), numerator.getObject(), denominator.getObject(), frequency.getObject(),
                polarity.getObject(), aim, within, agency.getObject().id(),
                owner.getObject() == null ? null : owner.getObject().id(),
                committee.getObject() == null ? null : committee.getObject().id(),
                Integer.parseInt(dueDays.getObject()), asked, Boolean.TRUE.equals(inUse.getObject()));
    }

    /** Says that it cannot be returned more or less often. */
    final void refuseFrequency() {
        frequencyRow.error(getString("frequency.fixed"));
    }

    final Indicators indicators() {
        return indicators;
    }

    final Person reader() {
        return signedIn.required();
    }

    private List<Id> agencies() {
        return people.agencies().stream().map(one -> new Id(one.id())).toList();
    }

    private List<Id> owners() {
        return people.all().stream().filter(Access::canLead).map(person -> new Id(person.id())).toList();
    }

    private List<Id> committees() {
        return people.committees().stream().map(one -> new Id(one.id())).toList();
    }

    private String agencyName(Id id) {
        return people.agency(id.id()).map(Agency::name).orElse("");
    }

    private String personName(Id id) {
        return people.find(id.id()).map(person -> person.name() + ", "
                + people.agency(person.agencyId()).map(Agency::name).orElse("")).orElse("");
    }

    private String committeeName(Id id) {
        return people.committee(id.id()).map(Committee::name).orElse("");
    }

    /** The key of a row, as a choice. */
    record Id(long id) implements Serializable {

        @Override
        public String toString() {
            return String.valueOf(id);
        }
    }
}
