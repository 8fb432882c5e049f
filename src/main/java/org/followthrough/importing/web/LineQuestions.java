package org.followthrough.importing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.followthrough.importing.DraftAction;
import org.followthrough.importing.ImportAgencies;
import org.followthrough.importing.ImportLine;
import org.followthrough.importing.RowAnswer;
import org.followthrough.importing.Standing;
import org.followthrough.people.Agency;
import org.followthrough.plan.RecommendationState;
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
    private Model<String> date;
    private Model<LocalDate> otherDate;
    private Model<String> lead;
    private Model<Standing> standing;
    private Model<String> number;
    private Model<String> recommendation;
    private Model<Boolean> shortened;

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
        date = new Model<>(chosen);
        otherDate = new Model<>(OTHER_DATE.equals(chosen) ? known : null);
        DateRow other = new DateRow("date-" + key, otherDate).label(() -> said("line.otherDate")).required().small();
        RepeatingView question = new RepeatingView("question");
        return new RadiosRow<>("due-" + key, date, choices).compact().label(() -> said("line.due"))
                .labelled(choice -> switch (choice) {
                    case OTHER_DATE -> said("line.due.other");
                    case NO_DATE -> said("line.due.none");
                    default -> London.longDate(LocalDate.parse(choice));
                }).reveal(OTHER_DATE, "otherDate", page, question.add(other));
    }

    /** Who leads it. */
    FormRow<?> lead(DraftAction action, RowAnswer answer, ImportAgencies agencies) {
        List<String> choices = new ArrayList<>();
        if (action.lead().all() || action.lead().agencies().size() > 1) {
            choices.add(EACH);
        }
        agencies.all().stream().map(Agency::id).map(String::valueOf).forEach(choices::add);
        Long known = answer.leadAgencyId();
        lead = new Model<>(answer.oneEach() ? EACH : known == null ? null : known.toString());
        return new SelectRow<>("lead-" + key, lead, choices).label(() -> said("line.lead"))
                .labelled(choice -> choice.equals(EACH) ? said("line.lead.each") : agencies.name(Long.valueOf(choice)));
    }

    /** How it stands. */
    FormRow<?> standing(Standing known) {
        standing = new Model<>(known);
        return new SelectRow<>("standing-" + key, standing, List.of(Standing.values()))
                .label(() -> said("line.standing")).labelled(choice -> said("line.standing." + choice));
    }

    /** Which number its recommendation has. */
    FormRow<?> number(String known) {
        number = new Model<>(known);
        return new TextRow("number-" + key, number).limit(RecommendationState.NUMBER_LIMIT).width(10)
                .label(() -> said("line.number"));
    }

    /** What its recommendation says. */
    FormRow<?> recommendation(String known) {
        recommendation = new Model<>(known);
        return new TextAreaRow("recommendation-" + key, recommendation).limit(RecommendationState.TEXT_LIMIT).rows(3)
                .label(() -> said("line.recommendation"));
    }

    /** Whether what is too long is cut. */
    FormRow<?> shortened(boolean known) {
        shortened = new Model<>(known);
        return new CheckboxRow("shortened-" + key, shortened).label(() -> said("line.shortened"));
    }

    private String said(String words) {
        return page.getString(words, () -> Map.of("row", row));
    }

    /** The answer before with what was answered now; a question that was not answered changes nothing. */
    RowAnswer answer(RowAnswer before) {
        RowAnswer answer = before;
        if (date != null && date.getObject() != null) {
            answer = answer.dueOn(switch (date.getObject()) {
                case OTHER_DATE -> otherDate.getObject();
                case NO_DATE -> null;
                default -> LocalDate.parse(date.getObject());
            });
        }
        if (lead != null && lead.getObject() != null) {
            answer = lead.getObject().equals(EACH) ? answer.shared() : answer.ledBy(Long.parseLong(lead.getObject()));
        }
        if (standing != null && standing.getObject() != null) {
            answer = answer.standing(standing.getObject());
        }
        if (number != null && number.getObject() != null) {
            answer = answer.numbered(number.getObject());
        }
        if (recommendation != null && recommendation.getObject() != null) {
            answer = answer.recommending(recommendation.getObject());
        }
        return shortened == null ? answer : answer.shortened(Boolean.TRUE.equals(shortened.getObject()));
    }
}
