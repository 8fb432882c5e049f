package org.followthrough.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Cause;
import org.followthrough.plan.DateRequest;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.SummaryRow;

/** Agree, agree another date, or refuse. */
final class DateQuestion extends Question {

    /** The answers offered. */
    enum Answer {
        AGREE(Cause.DATE_AGREED),
        ANOTHER(Cause.DATE_AGREED),
        REFUSE(Cause.DATE_REFUSED),
        /** Left open, in a meeting. */
        OPEN(null);

        private final Cause decision;

        Answer(Cause decision) {
            this.decision = decision;
        }
    }

    @SpringBean
    private People people;

    private final IModel<Answer> answer = new Model<>();
    private final IModel<LocalDate> date = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final DateRow dateRow = new DateRow("date", date);
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);

    DateQuestion(String id, Occasion occasion) {
        super(id, occasion);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        answer.setObject(inMeeting() && request().isEmpty() ? Answer.OPEN : null);
        add(new RadiosRow<>("answer", answer, offered()).bold().required().labelled(this::words)
                .reveal(Answer.ANOTHER, "another", this, dateRow.required()));
        add(reasonRow.bold().limit(Update.REASON_LIMIT).rows(4));
    }

    /** The request that waits; empty when none does. */
    private Optional<DateRequest> request() {
        return decisions().waitingRequest(occasion().action());
    }

    private List<Answer> offered() {
        boolean asked = request().isPresent();
        return Stream.of(Answer.values()).filter(each -> switch (each) {
            case AGREE, REFUSE -> asked;
            case ANOTHER -> true;
            case OPEN -> inMeeting();
        }).toList();
    }

    private String words(Answer offered) {
        LocalDate asked = request().map(DateRequest::to).orElse(null);
        if (offered == Answer.AGREE && asked != null) {
            return new StringResourceModel("answer.AGREE.date", this).setParameters(London.longDate(asked)).getString();
        }
        if (offered == Answer.ANOTHER && asked == null) {
            return getString(hasDue() ? "answer.ANOTHER.new" : "answer.ANOTHER.first");
        }
        return getString("answer." + offered);
    }

    @Override
    public List<SummaryRow> rests() {
        List<SummaryRow> rows = new ArrayList<>();
        request().ifPresent(request -> {
            rows.add(SummaryRow.of(getString("askedFor"), London.longDate(request.to()), effect(request)));
            rows.add(SummaryRow.of(getString("why"), request.reason() == null ? getString("why.none")
                    : request.reason()));
            rows.add(SummaryRow.of(getString("askedBy"), askers(request), London.dateAndTime(request.askedAt())));
        });
        List<DateRequest> before = decisions().requests(occasion().action()).stream()
                .filter(past -> !past.isWaiting()).toList();
        if (!before.isEmpty()) {
            rows.add(SummaryRow.of(getString("before"), before.stream().map(this::told).toArray(String[]::new)));
        }
        return rows;
    }

    private String effect(DateRequest request) {
        LocalDate first = occasion().action().state().dates().firstDue();
        return first == null ? getString("effect.first") : new StringResourceModel("effect", this).setParameters(
                request.movedBefore() + 1, ChronoUnit.DAYS.between(first, request.to()), London.longDate(first))
                .getString();
    }

    private String askers(DateRequest request) {
        return request.askers().stream().flatMap(id -> people.find(id).stream()).map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private String told(DateRequest past) {
        return new StringResourceModel("before." + past.decision().outcome(), this).setParameters(
                London.longDate(past.to()), London.longDate(London.dayOf(past.decision().at())),
                past.decision().date() == null ? "" : London.longDate(past.decision().date())).getString();
    }

    @Override
    public boolean isConsistent() {
        LocalDate due = occasion().action().state().dates().due();
        boolean consistent = true;
        if (needsReason() && reason.getObject() == null) {
            reasonRow.error(getString("reason.missing"));
            consistent = false;
        }
        if (answer.getObject() == Answer.ANOTHER && date.getObject().isBefore(today())) {
            dateRow.error(getString("date.past"));
            consistent = false;
        } else if (answer.getObject() == Answer.ANOTHER && date.getObject().equals(due)) {
            dateRow.error(getString("date.same"));
            consistent = false;
        }
        return consistent;
    }

    /** A first date, and the one asked for, speak for themselves. */
    private boolean needsReason() {
        return answer.getObject() == Answer.REFUSE || answer.getObject() == Answer.ANOTHER && hasDue();
    }

    private boolean hasDue() {
        return occasion().action().state().dates().due() != null;
    }

    @Override
    public Cause decision() {
        return answer.getObject().decision;
    }

    @Override
    public void record(int startedFrom) {
        Person by = occasion().recorder();
        Person decider = occasion().decider();
        switch (answer.getObject()) {
            case AGREE -> decisions().agreeDateAskedFor(by, decider, reference(), startedFrom, reason.getObject());
            case ANOTHER -> decisions().agreeDate(by, decider, reference(), startedFrom, date.getObject(),
                    reason.getObject());
            case REFUSE -> decisions().refuseDate(by, decider, reference(), startedFrom, reason.getObject());
            case OPEN -> { }
        }
    }

    @Override
    String said() {
        return "said." + answer.getObject();
    }
}
