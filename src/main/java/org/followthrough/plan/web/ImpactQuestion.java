package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.plan.Impact;
import org.followthrough.plan.Update;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;

/** Whether practice changed, what shows it, and what follows when it did not. */
final class ImpactQuestion extends Question {

    private static final List<Integer> AGAIN_MONTHS = List.of(3, 6, 12, 0);

    /** What follows when practice has not changed. */
    enum Next {
        REOPEN, NEW_ACTION, AGAIN
    }

    private final ImpactPage page;
    private final IModel<Impact> answer = new Model<>();
    private final IModel<String> evidence = new Model<>();
    private final IModel<Integer> again = new Model<>();
    private final IModel<Next> next = new Model<>();
    private final IModel<LocalDate> due = new Model<>();
    private final DateRow dueRow = new DateRow("due", due);

    ImpactQuestion(String id, ImpactPage page) {
        super(id);
        this.page = page;
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
    boolean isConsistent() {
        if (reopens() && !due.getObject().isAfter(page.today())) {
            dueRow.error(getString("due.past"));
            return false;
        }
        return true;
    }

    private boolean reopens() {
        return answer.getObject() == Impact.NO && next.getObject() == Next.REOPEN;
    }

    @Override
    void record(int startedFrom) {
        if (reopens()) {
            page.decisions().reopen(page.person(), page.reference(), startedFrom, due.getObject(),
                    evidence.getObject());
        } else {
            page.decisions().checkImpact(page.person(), page.reference(), startedFrom, answer.getObject(),
                    evidence.getObject(), againOn());
        }
    }

    private LocalDate againOn() {
        if (answer.getObject() == Impact.NO) {
            return next.getObject() == Next.AGAIN ? page.today().plusMonths(AGAIN_MONTHS.get(0)) : null;
        }
        return answer.getObject() == Impact.YES || again.getObject() == 0 ? null
                : page.today().plusMonths(again.getObject());
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
