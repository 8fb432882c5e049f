package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All of an action that can change. Each verb answers the state after an event; none of them writes.
 *
 * @param position where it stands among its recommendation's actions, from 1
 * @param supporting ids of the supporting agencies
 * @param milestones the steps on the way, soonest first
 * @param committeeConfidence the sub-committee's own judgement; null when it set none
 * @param note what the agency last said; null before the first update
 * @param lastUpdateAt when the agency last said how it stands; null means never
 * @param completedOn the day the agency says it was finished
 * @param impactCheckOn when to ask whether practice changed; null when nobody asks
 * @param impact whether practice changed, when last asked; null before
 * @param evidence where evidence is held, or what was seen; may be null
 * @param evidenceCount pieces of evidence given
 * @param sentBack whether the last decision was to send back and no update came since
 */
public record ActionState(long recommendationId, int position, Wording wording, Lead lead, List<Long> supporting,
                          Dates dates, List<Milestone> milestones, Progress progress, Confidence confidence,
                          Confidence committeeConfidence, String note, Instant lastUpdateAt, LocalDate completedOn,
                          LocalDate signedOffOn, LocalDate impactCheckOn, Impact impact, String evidence,
                          int evidenceCount, boolean sentBack, boolean issued) {

    /** The longest note an imported plan may print, in characters. */
    public static final int NOTE_LIMIT = 10_000;

    private static final Comparator<Milestone> SOONEST_FIRST = Comparator.comparing(Milestone::due);

    public ActionState {
        supporting = supporting == null ? List.of() : List.copyOf(supporting);
        milestones = milestones == null ? List.of() : milestones.stream().sorted(SOONEST_FIRST).toList();
    }

    /** A new action of a draft plan, not started. */
    public static ActionState draft(long recommendationId, int position, Wording wording, Lead lead,
                                    List<Long> supporting, Dates dates) {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, List.of(),
                Progress.NOT_STARTED, Confidence.ON_TRACK, null, null, null, null, null, null, null, null, 0, false,
                false);
    }

    /** The plan is issued: people are told and the clocks run. */
    public ActionState asIssued() {
        Next next = new Next(this);
        next.issued = true;
        return next.state();
    }

    /** The agency says how it stands; being sent back is thereby answered. */
    public ActionState updated(Update update, Instant at) {
        Next next = new Next(this);
        next.dates = update.askFor() == null ? dates : dates.askedFor(update.askFor());
        next.progress = update.progress();
        next.confidence = update.confidence();
        next.note = update.note();
        next.lastUpdateAt = at;
        next.completedOn = update.completedOn();
        next.signedOffOn = null;
        next.impactCheckOn = null;
        next.sentBack = false;
        if (update.evidence() != null) {
            next.evidence = update.evidence();
            next.evidenceCount++;
        }
        return next.state();
    }

    /** The lead says that nothing has changed; the last note still holds. */
    public ActionState unchanged(Instant at) {
        Next next = new Next(this);
        next.lastUpdateAt = at;
        return next.state();
    }

    /** Evidence was given: files, or a statement of where it is held, or both; null leaves the last statement. */
    public ActionState given(String statement, int pieces) {
        Next next = new Next(this);
        next.evidence = statement == null ? evidence : statement;
        next.evidenceCount += pieces;
        return next.state();
    }

    /** The action has this lead. */
    public ActionState ledBy(Lead newLead) {
        Next next = new Next(this);
        next.lead = newLead;
        return next.state();
    }

    /** The action has these dates. */
    public ActionState dated(Dates newDates) {
        Next next = new Next(this);
        next.dates = newDates;
        return next.state();
    }

    /** The action has these steps on the way. */
    public ActionState withMilestones(List<Milestone> steps) {
        Next next = new Next(this);
        next.milestones = steps;
        return next.state();
    }

    /** The agency's plan of it, in other words or other hands. */
    public ActionState reworded(Wording newWording, List<Long> newSupporting) {
        Next next = new Next(this);
        next.wording = newWording;
        next.supporting = newSupporting;
        return next.state();
    }

    /** It stands at this place among the actions of this recommendation. */
    public ActionState placed(long newRecommendationId, int newPosition) {
        Next next = new Next(this);
        next.recommendationId = newRecommendationId;
        next.position = newPosition;
        return next.state();
    }

    /** The agency finished it on this day; the sub-committee has not looked yet. */
    public ActionState complete(LocalDate finishedOn, String givenEvidence) {
        Next next = new Next(this);
        next.progress = Progress.COMPLETE;
        next.completedOn = finishedOn;
        next.signedOffOn = null;
        next.impactCheckOn = null;
        next.evidence = givenEvidence;
        next.evidenceCount += givenEvidence == null ? 0 : 1;
        next.sentBack = false;
        return next.state();
    }

    /** The sub-committee's own judgement of whether it will be on time; null takes it back. */
    public ActionState judged(Confidence committee) {
        Next next = new Next(this);
        next.committeeConfidence = committee;
        return next.state();
    }

    /**
     * The sub-committee has seen evidence and agreed that it is done; impact is asked about on a later day or never.
     */
    public ActionState signedOff(LocalDate on, LocalDate impactOn) {
        Next next = new Next(this);
        next.progress = Progress.SIGNED_OFF;
        next.signedOffOn = on;
        next.impactCheckOn = impactOn;
        next.impact = null;
        next.sentBack = false;
        return next.state();
    }

    /** The sub-committee wants more: it is open again, and the due date has not moved. */
    public ActionState asSentBack() {
        Next next = owedAgain();
        next.sentBack = true;
        return next.state();
    }

    /** It was asked whether practice changed; it may be asked again on a later day. */
    public ActionState impactChecked(Impact answer, LocalDate againOn) {
        Next next = new Next(this);
        next.impact = answer;
        next.impactCheckOn = againOn;
        return next.state();
    }

    /** Practice had not changed: the action is owed again, by a date agreed now; the first stays first. */
    public ActionState reopened(LocalDate newDue) {
        Next next = owedAgain();
        next.impact = Impact.NO;
        next.dates = dates.agreed(newDue);
        next.sentBack = false;
        return next.state();
    }

    /** Withdrawn or replaced. */
    public ActionState closed() {
        Next next = new Next(this);
        next.progress = Progress.CLOSED;
        next.signedOffOn = null;
        next.impactCheckOn = null;
        next.sentBack = false;
        return next.state();
    }

    /** The same state with the note an imported plan printed. */
    public ActionState noted(String printedNote, Progress printedProgress, Confidence printedConfidence) {
        Next next = new Next(this);
        next.note = printedNote;
        next.progress = printedProgress;
        next.confidence = printedConfidence;
        return next.state();
    }

    /** The date of the next milestone still owed; null when none is. */
    public LocalDate nextMilestone() {
        return milestones.stream().filter(Milestone::isOpen).map(Milestone::due).findFirst().orElse(null);
    }

    /** The headline as at the close of a London day. */
    public Headline headline(LocalDate asAt) {
        return Headline.of(progress, confidence, committeeConfidence, dates.due(), sentBack, asAt);
    }

    private Next owedAgain() {
        Next next = new Next(this);
        next.progress = Progress.IN_PROGRESS;
        next.completedOn = null;
        next.signedOffOn = null;
        next.impactCheckOn = null;
        return next;
    }

    /** The state after an event while it is put together: all that the event does not touch stays. */
    private static final class Next {

        private long recommendationId;
        private int position;
        private Wording wording;
        private Lead lead;
        private List<Long> supporting;
        private Dates dates;
        private List<Milestone> milestones;
        private Progress progress;
        private Confidence confidence;
        private Confidence committeeConfidence;
        private String note;
        private Instant lastUpdateAt;
        private LocalDate completedOn;
        private LocalDate signedOffOn;
        private LocalDate impactCheckOn;
        private Impact impact;
        private String evidence;
        private int evidenceCount;
        private boolean sentBack;
        private boolean issued;

        Next(ActionState before) {
            recommendationId = before.recommendationId;
            position = before.position;
            wording = before.wording;
            lead = before.lead;
            supporting = before.supporting;
            dates = before.dates;
            milestones = before.milestones;
            progress = before.progress;
            confidence = before.confidence;
            committeeConfidence = before.committeeConfidence;
            note = before.note;
            lastUpdateAt = before.lastUpdateAt;
            completedOn = before.completedOn;
            signedOffOn = before.signedOffOn;
            impactCheckOn = before.impactCheckOn;
            impact = before.impact;
            evidence = before.evidence;
            evidenceCount = before.evidenceCount;
            sentBack = before.sentBack;
            issued = before.issued;
        }

        ActionState state() {
            return new ActionState(recommendationId, position, wording, lead, supporting, dates, milestones, progress,
                    confidence,
                    committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn,
                    impactCheckOn, impact, evidence, evidenceCount, sentBack, issued);
        }
    }
}
