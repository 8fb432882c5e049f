package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Update;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;

/**
 * A question answered by one choice, with a reason where the choice needs one.
 *
 * @param <A> the answers there are
 */
abstract class ChoiceQuestion<A extends Enum<A> & ChoiceQuestion.Choice> extends Question {

    /** An answer. */
    interface Choice {

        /** What it does to the action; null leaves it open, which only a meeting may. */
        Cause decision();
    }

    private final IModel<A> answer = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);
    private final List<A> answers;

    ChoiceQuestion(String id, Occasion occasion, A[] answers) {
        super(id, occasion);
        this.answers = List.of(answers);
    }

    /** The choice made before anybody chooses; null for none. */
    abstract A first();

    /** Whether the answer can be given now. */
    boolean isOffered(A choice) {
        return choice.decision() != null || inMeeting();
    }

    /** Whether nobody may choose this without saying why. */
    abstract boolean needsReason(A choice);

    /** Whether what was typed beside the choice is right; says at its field what is not. */
    boolean isRight() {
        return true;
    }

    /** The choice, to be completed and then asked. */
    final RadiosRow<A> choice() {
        answer.setObject(first());
        return new RadiosRow<>("answer", answer, answers.stream().filter(this::isOffered).toList()).bold().required();
    }

    /** Adds the choice and the reason. */
    final void ask(RadiosRow<A> choice) {
        add(choice, reasonRow.bold().limit(Update.REASON_LIMIT).rows(4));
    }

    final TextAreaRow reasonRow() {
        return reasonRow;
    }

    final A answer() {
        return answer.getObject();
    }

    /** Why; null where nothing was typed. */
    final String reason() {
        return reason.getObject();
    }

    @Override
    public final boolean isConsistent() {
        boolean right = isRight();
        if (needsReason(answer()) && reason() == null) {
            reasonRow.error(getString("reason.missing"));
            return false;
        }
        return right;
    }

    @Override
    public final Cause decision() {
        return answer().decision();
    }

    @Override
    String said() {
        return "said." + answer();
    }
}
