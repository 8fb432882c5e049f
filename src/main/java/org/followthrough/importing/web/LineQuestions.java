package org.followthrough.importing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.followthrough.importing.ImportAgencies;
import org.followthrough.importing.ImportLine;
import org.followthrough.importing.LeadReading;
import org.followthrough.importing.RowAnswer;
import org.followthrough.people.Agency;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Standing;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/**
 * The questions asked about one line, and what was answered. Its page holds the words {@code line.*} and a fragment
 * {@code otherDate} with a repeater {@code question}.
 */
final class LineQuestions implements Serializable {

    private static final String NO_DATE = "none";
    private static final String OTHER_DATE = "other";
    private static final String EACH = "each";

    private final MarkupContainer page;
    private final String key;
    private final int row;
    private Asked<String> date;
    private Model<LocalDate> otherDate;
    private LocalDate otherDateBefore;
    private Asked<String> lead;
    private Asked<Standing> standing;
    private Asked<String> number;
    private Asked<String> recommendation;
    private Asked<Boolean> shortened;

    LineQuestions(MarkupContainer page, ImportLine line) {
        this.page = page;
        this.key = line.key();
        this.row = line.row();
    }

    /** When is it due: one of the days printed, another, or none. */
    FormRow<?> due(ImportLine line, RowAnswer answer) {
        List<String> choices = new ArrayList<>(line.printed().due().found().stream().distinct().map(LocalDate::toString)
                .toList());
        LocalDate known = answer.dateChosen() ? answer.due() : line.printed().due().date();
        String chosen = known == null ? answer.dateChosen() ? NO_DATE : null
                : choices.contains(known.toString()) ? known.toString() : OTHER_DATE;
        choices.addAll(List.of(OTHER_DATE, NO_DATE));
        date = new Asked<>(chosen);
        otherDateBefore = OTHER_DATE.equals(chosen) ? known : null;
        otherDate = new Model<>(otherDateBefore);
        DateRow other = new DateRow("date-" + key, otherDate).label(() -> said("line.otherDate")).required().small();
        RepeatingView question = new RepeatingView("question");
        return new RadiosRow<>("due-" + key, date.model, choices).compact().label(() -> said("line.due"))
                .labelled(choice -> switch (choice) {
                    case OTHER_DATE -> said("line.due.other");
                    case NO_DATE -> said("line.due.none");
                    default -> London.longDate(LocalDate.parse(choice));
                }).reveal(OTHER_DATE, "otherDate", page, question.add(other));
    }

    /** Who leads it. */
    FormRow<?> lead(ImportLine line, RowAnswer answer, ImportAgencies agencies) {
        List<String> choices = new ArrayList<>();
        LeadReading printed = line.printed().lead();
        LeadReading decided = line.action().lead();
        if (printed.all() || printed.agencies().size() > 1) {
            choices.add(EACH);
        }
        agencies.all().stream().map(Agency::id).map(String::valueOf).forEach(choices::add);
        Long read = decided.agencies().size() == 1 && decided.agencies().get(0).isKnown()
                ? decided.agencies().get(0).agency().id() : null;
        Long known = answer.leadAgencyId() == null ? read : answer.leadAgencyId();
        lead = new Asked<>(answer.oneEach() ? EACH : known == null ? null : known.toString());
        return new SelectRow<>("lead-" + key, lead.model, choices).prompt(said("line.lead.prompt"))
                .label(() -> said("line.lead"))
                .labelled(choice -> choice.equals(EACH) ? said("line.lead.each") : agencies.name(Long.valueOf(choice)));
    }

    /** How it stands. */
    FormRow<?> standing(Standing known) {
        standing = new Asked<>(known);
        return new SelectRow<>("standing-" + key, standing.model, List.of(Standing.values()))
                .label(() -> said("line.standing")).prompt(said("line.standing.prompt"))
                .labelled(choice -> said("line.standing." + choice));
    }

    /** Which number its recommendation has. */
    FormRow<?> number(String known) {
        number = new Asked<>(known);
        return new TextRow("number-" + key, number.model).limit(RecommendationState.NUMBER_LIMIT).width(10)
                .label(() -> said("line.number"));
    }

    /** What its recommendation says. */
    FormRow<?> recommendation(String known) {
        recommendation = new Asked<>(known);
        return new TextAreaRow("recommendation-" + key, recommendation.model).limit(RecommendationState.TEXT_LIMIT)
                .rows(3)
                .label(() -> said("line.recommendation"));
    }

    /** Whether what is too long is cut. */
    FormRow<?> shortened(boolean known) {
        shortened = new Asked<>(known);
        return new CheckboxRow("shortened-" + key, shortened.model).label(() -> said("line.shortened"));
    }

    private String said(String words) {
        return page.getString(words, () -> Map.of("row", row));
    }

    /** What the recommendation may be called where none is printed: an answer once it is saved. */
    FormRow<?> suggestedRecommendation(String suggestion) {
        FormRow<?> row = recommendation(suggestion);
        recommendation.before = null;
        return row;
    }

    /** The answer before with what was answered now; a question that was left as it was changes nothing. */
    RowAnswer answer(RowAnswer before) {
        RowAnswer answer = before;
        if (isDateChanged()) {
            answer = answer.dueOn(switch (date.now()) {
                case OTHER_DATE -> otherDate.getObject();
                case NO_DATE -> null;
                default -> LocalDate.parse(date.now());
            });
        }
        if (isChanged(lead)) {
            answer = lead.now().equals(EACH) ? answer.shared() : answer.ledBy(Long.parseLong(lead.now()));
        }
        if (isChanged(standing)) {
            answer = answer.standing(standing.now());
        }
        if (isChanged(number)) {
            answer = answer.numbered(number.now());
        }
        if (isChanged(recommendation)) {
            answer = answer.recommending(recommendation.now());
        }
        return shortened == null ? answer : answer.shortened(Boolean.TRUE.equals(shortened.now()));
    }

    private boolean isDateChanged() {
        return isChanged(date) || date != null && OTHER_DATE.equals(date.now())
                && !otherDate.getObject().equals(otherDateBefore);
    }

    private static boolean isChanged(Asked<?> asked) {
        return asked != null && asked.now() != null && !asked.now().equals(asked.before);
    }

    /** A question with what stood there when it was asked. */
    private static final class Asked<T extends Serializable> implements Serializable {

        private final Model<T> model;
        private T before;

        Asked(T before) {
            this.before = before;
            this.model = new Model<>(before);
        }

        T now() {
            return model.getObject();
        }
    }
}
