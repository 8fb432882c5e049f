package org.followthrough.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Update;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.SummaryRow;

/** Whether the sub-committee thinks that it will be done by the due date, and why. */
final class ConfidenceQuestion extends Question {

    /** The answers offered. */
    enum Judgement {
        ON_TRACK(Confidence.ON_TRACK),
        AT_RISK(Confidence.AT_RISK),
        OFF_TRACK(Confidence.OFF_TRACK),
        /** Leaves the agency's word alone. */
        NONE(null),
        /** Left open, in a meeting. */
        OPEN(null);

        private final Confidence confidence;

        Judgement(Confidence confidence) {
            this.confidence = confidence;
        }
    }

    private final IModel<Judgement> judgement = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);

    ConfidenceQuestion(String id, Occasion occasion) {
        super(id, occasion);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Confidence before = occasion().action().state().committeeConfidence();
        judgement.setObject(inMeeting() ? Judgement.OPEN : before == null ? null : Judgement.valueOf(before.name()));
        add(new RadiosRow<>("judgement", judgement, offered()).bold().required());
        add(reasonRow.bold().limit(Update.REASON_LIMIT).rows(4));
    }

    private List<Judgement> offered() {
        return Stream.of(Judgement.values()).filter(each -> each != Judgement.OPEN || inMeeting()).toList();
    }

    @Override
    public List<SummaryRow> rests() {
        return List.of(SummaryRow.of(getString("agencySays"),
                ActionWords.name(occasion().action().state().confidence())));
    }

    @Override
    public boolean isConsistent() {
        if (decision() != null && reason.getObject() == null) {
            reasonRow.error(getString("reason.missing"));
            return false;
        }
        return true;
    }

    @Override
    public Cause decision() {
        return judgement.getObject() == Judgement.OPEN ? null : Cause.CONFIDENCE_SET;
    }

    @Override
    public void record(int startedFrom) {
        decisions().judge(occasion().recorder(), occasion().decider(), reference(), startedFrom,
                judgement.getObject().confidence, reason.getObject());
    }

    @Override
    String said() {
        return "saved";
    }
}
