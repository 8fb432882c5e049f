package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Impact;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.SummaryRow;

/** Whether practice changed, what shows it, and what follows when it did not. */
final class ImpactQuestion extends Question {

    private static final List<Integer> AGAIN_MONTHS = List.of(3, 6, 12, 0);

    /** What follows when practice has not changed. */
    enum Next {
        REOPEN, NEW_ACTION, AGAIN
    }

    private final IModel<Impact> answer = new Model<>();
    private final IModel<String> evidence = new Model<>();
    private final IModel<Integer> again = new Model<>();
    private final IModel<Next> next = new Model<>();
    private final IModel<LocalDate> due = new Model<>();
    private final DateRow dueRow = new DateRow("due", due);

    ImpactQuestion(String id, Occasion occasion) {
        super(id, occasion);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new RadiosRow<>("answer", answer, List.of(Impact.values())).bold().required()
                .reveal(Impact.PARTLY, "partly", this, new RadiosRow<>("again", again, AGAIN_MONTHS).required()
                        .labelled(months -> getString("again." + months)))
                .reveal(Impact.NO, "no", this, new RadiosRow<>("next", next, List.of(Next.values())).required()
                        .reveal(Next.REOPEN, "reopen", this, dueRow.required())));
        add(new TextAreaRow("evidence", evidence).bold().limit(Update.EVIDENCE_LIMIT).rows(4).required());
    }

    @Override
    public List<SummaryRow> rests() {
        ActionState state = occasion().action().state();
        List<SummaryRow> rows = new ArrayList<>();
        if (state.signedOffOn() != null) {
            rows.add(SummaryRow.of(getString("signedOff"), London.longDate(state.signedOffOn())));
        }
        if (state.impactCheckOn() != null) {
            rows.add(SummaryRow.of(getString("due"), London.longDate(state.impactCheckOn())));
        }
        rows.add(SummaryRow.of(getString("evidence"),
                state.evidence() == null ? getString("evidence.none") : state.evidence()));
        return rows;
    }

    @Override
    public boolean isConsistent() {
        if (reopens() && !due.getObject().isAfter(today())) {
            dueRow.error(getString("due.past"));
            return false;
        }
        return true;
    }

    private boolean reopens() {
        return answer.getObject() == Impact.NO && next.getObject() == Next.REOPEN;
    }

    @Override
    public Cause decision() {
        return reopens() ? Cause.REOPENED : Cause.IMPACT_CHECKED;
    }

    @Override
    public void record(int startedFrom) {
        if (reopens()) {
            decisions().reopen(occasion().recorder(), reference(), startedFrom, due.getObject(),
                    evidence.getObject());
        } else {
            decisions().checkImpact(occasion().recorder(), reference(), startedFrom, answer.getObject(),
                    evidence.getObject(), againOn());
        }
    }

    private LocalDate againOn() {
        if (answer.getObject() == Impact.NO) {
            return next.getObject() == Next.AGAIN ? today().plusMonths(AGAIN_MONTHS.get(0)) : null;
        }
        return answer.getObject() == Impact.YES || again.getObject() == 0 ? null
                : today().plusMonths(again.getObject());
    }

    /** Whether a new action shall do what this one did not. */
    boolean startsNewAction() {
        return answer.getObject() == Impact.NO && next.getObject() == Next.NEW_ACTION;
    }

    @Override
    String said() {
        return reopens() ? "said.REOPENED" : "said." + answer.getObject();
    }
}
