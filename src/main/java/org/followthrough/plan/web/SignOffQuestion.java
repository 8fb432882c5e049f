package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Cause;
import org.followthrough.plan.SignOff;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.SummaryRow;

/** Sign off, send back, or ask for more evidence. */
final class SignOffQuestion extends ChoiceQuestion<SignOffQuestion.Answer> {

    private static final List<Integer> IMPACT_MONTHS = List.of(3, 6, 12);
    private static final int NEVER = 0;

    /** The answers offered. */
    enum Answer implements ChoiceQuestion.Choice {
        SIGN_OFF(Cause.SIGNED_OFF),
        SEND_BACK(Cause.SENT_BACK),
        MORE_EVIDENCE(Cause.EVIDENCE_ASKED_FOR),
        /** Left open, in a meeting. */
        OPEN(null);

        private final Cause decision;

        Answer(Cause decision) {
            this.decision = decision;
        }

        @Override
        public Cause decision() {
            return decision;
        }
    }

    /** Where evidence was seen. */
    enum Where {
        HERE, ELSEWHERE
    }

    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private EvidenceLines evidence;

    private final IModel<String> seenBy = new Model<>();
    private final IModel<Where> where = new Model<>();
    private final IModel<String> place = new Model<>();
    private final IModel<LocalDate> seenOn = new Model<>();
    private final IModel<Integer> impact = new Model<>();
    private final DateRow seenOnRow = new DateRow("seenOn", seenOn);

    SignOffQuestion(String id, Occasion occasion) {
        super(id, occasion, Answer.values());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        seenBy.setObject(inMeeting() ? null : occasion().decider().name());
        seenOn.setObject(today());
        impact.setObject(settings.rules().of(BoardRule.IMPACT_CHECK));
        add(new EvidencePanel("evidence", LoadableDetachableModel.of(
                () -> evidence.of(occasion().recorder(), occasion().action()))));
        if (inMeeting()) {
            reasonRow().label(new ResourceModel("reason.inMeeting"));
        }
        ask(choice().reveal(Answer.SIGN_OFF, "signOff", this,
                new TextRow("seenBy", seenBy).limit(SignOff.SEEN_BY_LIMIT).required(),
                new RadiosRow<>("where", where, List.of(Where.values())).required()
                        .reveal(Where.ELSEWHERE, "elsewhere", this,
                                new TextRow("place", place).limit(SignOff.SEEN_WHERE_LIMIT).required()),
                seenOnRow.required(),
                new RadiosRow<>("impact", impact, monthsOffered()).required().labelled(this::inMonths)));
    }

    /** The usual ones, and the board's own. */
    private List<Integer> monthsOffered() {
        return Stream.concat(Stream.concat(IMPACT_MONTHS.stream(), Stream.of(impact.getObject())).distinct().sorted(),
                Stream.of(NEVER)).toList();
    }

    private String inMonths(int months) {
        return months == NEVER ? getString("impact.never")
                : new StringResourceModel("impact.months", this).setParameters(months).getString();
    }

    @Override
    Answer first() {
        return null;
    }

    @Override
    public List<SummaryRow> rests() {
        ActionState state = occasion().action().state();
        String finished = state.completedOn() == null ? getString("finished.unknown")
                : London.longDate(state.completedOn());
        return List.of(SummaryRow.of(getString("finished"), finished));
    }

    @Override
    boolean needsReason(Answer choice) {
        return choice == Answer.SEND_BACK || choice == Answer.MORE_EVIDENCE;
    }

    @Override
    boolean isRight() {
        if (answer() == Answer.SIGN_OFF && seenOn.getObject().isAfter(today())) {
            seenOnRow.error(getString("seenOn.toCome"));
            return false;
        }
        return true;
    }

    @Override
    public void record(int startedFrom) {
        Person by = occasion().recorder();
        Person decider = occasion().decider();
        switch (answer()) {
            case SIGN_OFF -> decisions().signOff(by, decider, reference(), startedFrom, signOff(), reason(),
                    impact.getObject() == NEVER ? null : today().plusMonths(impact.getObject()));
            case SEND_BACK -> decisions().sendBack(by, decider, reference(), startedFrom, reason(),
                    !inMeeting());
            case MORE_EVIDENCE -> decisions().askForEvidence(by, decider, reference(), startedFrom,
                    reason(), !inMeeting());
            case OPEN -> { }
        }
    }

    private SignOff signOff() {
        String seenWhere = where.getObject() == Where.HERE ? getString("place.here") : place.getObject();
        return occasion().minute()
                .map(minute -> SignOff.inMeeting(seenBy.getObject(), seenWhere, seenOn.getObject()))
                .orElseGet(() -> SignOff.betweenMeetings(seenBy.getObject(), seenWhere, seenOn.getObject()));
    }
}
