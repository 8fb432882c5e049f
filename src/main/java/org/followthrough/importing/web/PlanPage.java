package org.followthrough.importing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Fragment;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.importing.PlanAnswer;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;

/** Step 4: which plan the file becomes, since when, and what its complete actions are. */
@PagePath("/import/${id}/plan")
@Requires(Permission.IMPORT)
public class PlanPage extends StepPage {

    /** Where the plan goes. */
    enum Where { NEW, DRAFT }

    /** What became of the actions printed as complete. */
    enum Complete { SIGNED_OFF, WAITING }

    @SpringBean
    private People people;
    @SpringBean
    private Clock clock;

    private final Model<Where> where = new Model<>();
    private final Model<Long> draft = new Model<>();
    private final Model<String> name = new Model<>();
    private final Model<ReviewKind> kind = new Model<>();
    private final Model<Long> committee = new Model<>();
    private final Model<Long> agency = new Model<>();
    private final Model<Boolean> restricted = new Model<>();
    private final Model<LocalDate> agreed = new Model<>();
    private final Model<Complete> complete = new Model<>();
    private final Model<LocalDate> signedOff = new Model<>();
    private final Model<String> minute = new Model<>();
    private final DateRow agreedRow = new DateRow("agreed", agreed);
    private final DateRow signedOffRow = new DateRow("signedOff", signedOff);

    public PlanPage(PageParameters parameters) {
        super(ImportStep.PLAN, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        beginWithWhatIsKnown();
        Map<Long, Review> drafts = byId(imports().drafts(person()), Review::id);
        form().add(drafts.isEmpty() ? newReview() : whichReview(drafts), completeOnes(),
                new FormButton("continue", this::save));
    }

    private void beginWithWhatIsKnown() {
        PlanAnswer known = planImport().answers().plan();
        if (known == null) {
            preparation().dayPrinted(today()).ifPresent(day -> {
                agreed.setObject(day);
                agreedRow.hint(() -> getString("agreed.suggested", () -> Map.of("day", London.longDate(day))));
            });
            return;
        }
        where.setObject(known.reviewId() == null ? Where.NEW : Where.DRAFT);
        draft.setObject(known.reviewId());
        name.setObject(known.name());
        kind.setObject(known.kind());
        committee.setObject(known.committeeId());
        agency.setObject(known.singleAgencyId());
        restricted.setObject(known.restricted());
        agreed.setObject(known.agreedOn());
        complete.setObject(known.signedOffOn() == null ? Complete.WAITING : Complete.SIGNED_OFF);
        signedOff.setObject(known.signedOffOn());
        minute.setObject(known.minute());
    }

    private Component whichReview(Map<Long, Review> drafts) {
        return new RadiosRow<>("where", where, List.of(Where.values())).required().bold()
                .reveal(Where.NEW, "newReview", this, newReviewRows())
                .reveal(Where.DRAFT, "draftReview", this, new SelectRow<>("draft", draft, List.copyOf(drafts.keySet()))
                        .labelled(id -> ReviewWords.number(drafts.get(id)) + " " + drafts.get(id).name()).required());
    }

    private Component newReview() {
        Fragment rows = new Fragment("where", "newReview", this);
        rows.add(newReviewRows());
        return rows;
    }

    private Component[] newReviewRows() {
        Map<Long, Committee> committees = byId(people.committees(), Committee::id);
        Map<Long, Agency> agencies = byId(people.agencies(), Agency::id);
        return new Component[] {
                new TextRow("name", name).limit(100).required(),
                new SelectRow<>("kind", kind, ReviewKind.chosen()).labelled(ReviewWords::name).required(),
                new SelectRow<>("committee", committee, List.copyOf(committees.keySet()))
                        .labelled(id -> committees.get(id).name()),
                new SelectRow<>("agency", agency, List.copyOf(agencies.keySet()))
                        .labelled(id -> agencies.get(id).name()),
                agreedRow.required(),
                new CheckboxRow("restricted", restricted)};
    }

    private Component completeOnes() {
        int count = preparation().complete();
        if (count == 0) {
            return new WebMarkupContainer("complete").setVisible(false);
        }
        return new RadiosRow<>("complete", complete, List.of(Complete.values())).required().bold()
                .label(() -> getString(count == 1 ? "complete.one" : "complete.many", () -> Map.of("count", count)))
                .reveal(Complete.SIGNED_OFF, "signedOffOn", this, signedOffRow.required(),
                        new TextRow("minute", minute).limit(500).required());
    }

    private void save() {
        if (agreed.getObject() != null && agreed.getObject().isAfter(today())) {
            agreedRow.error(getString("agreed.future"));
        } else if (signedOff.getObject() != null && signedOff.getObject().isAfter(today())) {
            signedOffRow.error(getString("signedOff.future"));
        } else if (signedOff.getObject() != null && signedOff.getObject().isBefore(agreedOn())) {
            signedOffRow.error(getString("signedOff.early", () -> Map.of("day", London.longDate(agreedOn()))));
        } else {
            keep(planImport().answers().plan(new PlanAnswer(draft.getObject(), name.getObject(), kind.getObject(),
                    committee.getObject(), agency.getObject(), Boolean.TRUE.equals(restricted.getObject()),
                    agreed.getObject(), signedOff.getObject(), minute.getObject())));
        }
    }

    private LocalDate agreedOn() {
        return draft.getObject() == null ? agreed.getObject() : imports().drafts(person()).stream()
                .filter(review -> review.id() == draft.getObject()).findFirst().orElseThrow().state().planFrom();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }
}
