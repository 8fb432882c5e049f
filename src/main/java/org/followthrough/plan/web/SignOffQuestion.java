package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/** Sign off, send back, or ask for more evidence. */
final class SignOffQuestion extends Question {

    private static final List<Integer> IMPACT_MONTHS = List.of(3, 6, 12, 0);

    /** The answers offered. */
    enum Answer {
        SIGN_OFF, SEND_BACK, MORE_EVIDENCE
    }

    /** Where evidence was seen. */
    enum Where {
        HERE, ELSEWHERE
    }

    @SpringBean
    private BoardSettings settings;

    private final DecisionPage page;
    private final IModel<Answer> answer = new Model<>();
    private final IModel<String> seenBy = new Model<>();
    private final IModel<Where> where = new Model<>();
    private final IModel<String> place = new Model<>();
    private final IModel<LocalDate> seenOn = new Model<>();
    private final IModel<Integer> impact = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final DateRow seenOnRow = new DateRow("seenOn", seenOn);
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);

    SignOffQuestion(String id, DecisionPage page) {
        super(id);
        this.page = page;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        seenBy.setObject(page.person().name());
        seenOn.setObject(page.today());
        impact.setObject(settings.rules().of(BoardRule.IMPACT_CHECK));
        add(new RadiosRow<>("answer", answer, List.of(Answer.values())).bold().required()
                .reveal(Answer.SIGN_OFF, "signOff", this,
                        new TextRow("seenBy", seenBy).limit(SignOff.SEEN_BY_LIMIT).required(),
                        new RadiosRow<>("where", where, List.of(Where.values())).required()
                                .reveal(Where.ELSEWHERE, "elsewhere", this,
                                        new TextRow("place", place).limit(SignOff.SEEN_WHERE_LIMIT).required()),
                        seenOnRow.required(),
                        new RadiosRow<>("impact", impact, IMPACT_MONTHS).required()
                                .labelled(months -> getString("impact." + months))));
        add(reasonRow.bold().limit(Update.REASON_LIMIT).rows(4));
    }

    @Override
    boolean isConsistent() {
        boolean consistent = true;
        if (answer.getObject() != Answer.SIGN_OFF && reason.getObject() == null) {
            reasonRow.error(getString("reason.missing"));
            consistent = false;
        }
        if (answer.getObject() == Answer.SIGN_OFF && seenOn.getObject().isAfter(page.today())) {
            seenOnRow.error(getString("seenOn.toCome"));
            consistent = false;
        }
        return consistent;
    }

    @Override
    void record(int startedFrom) {
        Person by = page.person();
        String reference = page.reference();
        switch (answer.getObject()) {
            case SIGN_OFF -> page.decisions().signOff(by, by, reference, startedFrom, signOff(), reason.getObject(),
                    impact.getObject() == 0 ? null : page.today().plusMonths(impact.getObject()));
            case SEND_BACK -> page.decisions().sendBack(by, by, reference, startedFrom, reason.getObject(), true);
            case MORE_EVIDENCE -> page.decisions().askForEvidence(by, by, reference, startedFrom, reason.getObject(),
                    true);
        }
    }

    private SignOff signOff() {
        return SignOff.betweenMeetings(seenBy.getObject(),
                where.getObject() == Where.HERE ? getString("place.here") : place.getObject(), seenOn.getObject());
    }

    @Override
    String said() {
        return "said." + answer.getObject();
    }
}
