package org.followthrough.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Cause;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.DateRequest;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.part.SummaryRow;

/** Agree, agree another date, or refuse. */
final class DateQuestion extends ChoiceQuestion<DateQuestion.Answer> {

    /** The answers offered. */
    enum Answer implements ChoiceQuestion.Choice {
        AGREE(Cause.DATE_AGREED),
        ANOTHER(Cause.DATE_AGREED),
        REFUSE(Cause.DATE_REFUSED),
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

    @SpringBean
    private DateDecisions decisions;
    @SpringBean
    private People people;

    private final IModel<LocalDate> date = new Model<>();
    private final DateRow dateRow = new DateRow("date", date);

    DateQuestion(String id, Occasion occasion) {
        super(id, occasion, Answer.values());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ask(choice().labelled(this::words).reveal(Answer.ANOTHER, "another", this, dateRow.required()));
    }

    @Override
    Answer first() {
        return inMeeting() && request().isEmpty() ? Answer.OPEN : null;
    }

    /** The request that waits; empty when none does. */
    private Optional<DateRequest> request() {
        return decisions.waiting(occasion().action());
    }

    @Override
    boolean isOffered(Answer choice) {
        return super.isOffered(choice) && (choice.decision() == null || choice == Answer.ANOTHER
                || request().isPresent());
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
        List<DateRequest> before = decisions.requests(occasion().action()).stream()
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
    boolean isRight() {
        if (answer() != Answer.ANOTHER) {
            return true;
        }
        boolean past = date.getObject().isBefore(today());
        if (past || date.getObject().equals(occasion().action().state().dates().due())) {
            dateRow.error(getString(past ? "date.past" : "date.same"));
            return false;
        }
        return true;
    }

    /** A first date, and the one asked for, speak for themselves. */
    @Override
    boolean needsReason(Answer choice) {
        return choice == Answer.REFUSE || choice == Answer.ANOTHER && hasDue();
    }

    private boolean hasDue() {
        return occasion().action().state().dates().due() != null;
    }

    @Override
    public void record(int startedFrom) {
        Person by = occasion().recorder();
        Person decider = occasion().decider();
        switch (answer()) {
            case AGREE -> decisions.agreeAskedFor(by, decider, reference(), startedFrom, reason());
            case ANOTHER -> decisions.agree(by, decider, reference(), startedFrom, date.getObject(),
                    reason());
            case REFUSE -> decisions.refuse(by, decider, reference(), startedFrom, reason());
            case OPEN -> { }
        }
    }
}
