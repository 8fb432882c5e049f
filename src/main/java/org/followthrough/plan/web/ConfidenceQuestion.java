package org.followthrough.plan.web;

import java.util.List;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.shared.web.part.SummaryRow;

/** Whether the sub-committee thinks that it will be done by the due date, and why. */
final class ConfidenceQuestion extends ChoiceQuestion<ConfidenceQuestion.Judgement> {

    /** The answers offered. */
    enum Judgement implements ChoiceQuestion.Choice {
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

        @Override
        public Cause decision() {
            return this == OPEN ? null : Cause.CONFIDENCE_SET;
        }
    }

    ConfidenceQuestion(String id, Occasion occasion) {
        super(id, occasion, Judgement.values());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ask(choice());
    }

    @Override
    Judgement first() {
        Confidence before = occasion().action().state().committeeConfidence();
        return inMeeting() ? Judgement.OPEN : before == null ? null : Judgement.valueOf(before.name());
    }

    @Override
    boolean needsReason(Judgement choice) {
        return choice.decision() != null;
    }

    @Override
    public List<SummaryRow> rests() {
        return List.of(SummaryRow.of(getString("agencySays"),
                ActionWords.name(occasion().action().state().confidence())));
    }

    @Override
    public void record(int startedFrom) {
        decisions().judge(occasion().recorder(), occasion().decider(), reference(), startedFrom,
                answer().confidence, reason());
    }

    @Override
    String said() {
        return "saved";
    }
}
