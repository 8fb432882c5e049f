package org.followthrough.plan.web;

import java.time.LocalDate;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/** Asks for a recorded decision: why, who took it, when, and where it is minuted. */
final class DecisionRows extends Panel {

    private final IModel<String> reason = new Model<>();
    private final IModel<String> decidedBy = new Model<>();
    private final IModel<LocalDate> decidedOn = new Model<>();
    private final IModel<String> minute = new Model<>();
    private final DateRow day = new DateRow("decidedOn", decidedOn);

    DecisionRows(String id) {
        super(id);
        setRenderBodyOnly(true);
        add(new TextAreaRow("reason", reason).bold().limit(RecordedDecision.REASON_LIMIT).rows(4).required(),
                new TextRow("decidedBy", decidedBy).bold().limit(RecordedDecision.BY_LIMIT).required(),
                day.bold().required(),
                new TextRow("minute", minute).bold().limit(RecordedDecision.MINUTE_LIMIT).width(20));
    }

    /** Whether the decision was taken by this day; says so at its field when not. */
    boolean isTakenBy(LocalDate today) {
        if (decidedOn.getObject().isAfter(today)) {
            day.error(getString("decidedOn.toCome"));
            return false;
        }
        return true;
    }

    RecordedDecision typed() {
        return new RecordedDecision(decidedBy.getObject(), decidedOn.getObject(), minute.getObject(),
                reason.getObject());
    }
}
