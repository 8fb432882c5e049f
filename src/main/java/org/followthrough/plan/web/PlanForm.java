package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** What is asked about a plan, new or changed. */
abstract class PlanForm extends FramePage {

    /** Whose plan it is. */
    enum Whose { SEVERAL, ONE }

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private Clock clock;

    private final IModel<String> name = new Model<>();
    private final IModel<ReviewKind> kind = new Model<>();
    private final IModel<Long> committee = new Model<>();
    private final IModel<Whose> whose = new Model<>(Whose.SEVERAL);
    private final IModel<Long> agency = new Model<>();
    private final IModel<Boolean> restricted = new Model<>(false);
    private final IModel<LocalDate> agreed = new Model<>();
    private final IModel<LocalDate> published = new Model<>();
    private final IModel<String> summary = new Model<>();

    private final BaseForm form = new BaseForm("form");
    private final DateRow agreedRow = new DateRow("agreed", agreed);
    private final DateRow publishedRow = new DateRow("published", published);

    PlanForm(PageParameters parameters) {
        super(parameters);
    }

    /** Fills the form in. */
    final void begin(ReviewState state) {
        name.setObject(state.name());
        kind.setObject(state.kind());
        committee.setObject(state.committeeId());
        whose.setObject(state.singleAgencyId() == null ? Whose.SEVERAL : Whose.ONE);
        agency.setObject(state.singleAgencyId());
        restricted.setObject(state.restricted());
        agreed.setObject(state.planFrom());
        published.setObject(state.publishedOn());
        summary.setObject(state.summary());
    }

    /**
     * Puts the questions on the page.
     *
     * @param asksStart whether the day the plan was agreed is asked
     */
    final void ask(StartedFrom startedFrom, boolean asksStart, String cancelPath) {
        Map<Long, String> agencies = named(people.agencies(), Agency::id, Agency::name);
        Map<Long, String> committees = named(people.committees(), Committee::id, Committee::name);
        form.add(startedFrom,
                new TextRow("name", name).bold().limit(100).required(),
                new RadiosRow<>("kind", kind, ReviewKind.chosenBeside(kind.getObject()))
                        .labelled(ReviewWords::name).required(),
                new SelectRow<>("committee", committee, List.copyOf(committees.keySet())).labelled(committees::get)
                        .bold(),
                new RadiosRow<>("whose", whose, List.of(Whose.values())).required().reveal(Whose.ONE, "one", this,
                        new SelectRow<>("agency", agency, List.copyOf(agencies.keySet())).labelled(agencies::get)
                                .required()),
                new CheckboxRow("restricted", restricted),
                agreedRow.required().setVisible(asksStart), publishedRow,
                new TextAreaRow("summary", summary).bold().limit(4000).rows(4),
                new FormButton("save", this::checkAndSave), new LocalHref("cancel", cancelPath));
        add(form);
    }

    private static <T> Map<Long, String> named(List<T> all, Function<T, Long> id, Function<T, String> called) {
        return all.stream().collect(Collectors.toMap(id, called, (one, other) -> one, LinkedHashMap::new));
    }

    private void checkAndSave() {
        LocalDate today = London.dayOf(clock.instant());
        boolean consistent = true;
        for (DateRow row : List.of(agreedRow, publishedRow)) {
            LocalDate day = row.field().getModelObject();
            if (row.isVisible() && day != null && day.isAfter(today)) {
                row.error(getString(row.getId() + ".toCome"));
                consistent = false;
            }
        }
        if (consistent) {
            save();
        }
    }

    /** Saves what was typed. */
    abstract void save();

    /** What was typed, of a review that was this before. */
    final ReviewState typed(boolean issued, LocalDate startBefore) {
        return new ReviewState(name.getObject(), kind.getObject(), committee.getObject(),
                whose.getObject() == Whose.ONE ? agency.getObject() : null,
                Boolean.TRUE.equals(restricted.getObject()), issued,
                agreedRow.isVisible() ? agreed.getObject() : startBefore, published.getObject(), summary.getObject());
    }

    final SignedIn signedIn() {
        return signedIn;
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    final BaseForm form() {
        return form;
    }
}
