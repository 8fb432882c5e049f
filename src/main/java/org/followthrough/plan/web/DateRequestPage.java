package org.followthrough.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.plan.DateRequest;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.SummaryRow;

/** Should this date slip? */
@PagePath("/actions/${ref}/date-request")
@Requires(Permission.SEE_DECISIONS)
public class DateRequestPage extends DecisionPage {

    /** @param parameters {@code ref} of the action */
    public DateRequestPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.DATES);
    }

    @Override
    boolean isAsked() {
        return request().isPresent() && action().state().progress().isOpen();
    }

    /** The request that waits; empty when none does. */
    Optional<DateRequest> request() {
        return decisions().waitingRequest(action());
    }

    @Override
    List<SummaryRow> rests() {
        List<SummaryRow> rows = new ArrayList<>();
        request().ifPresent(request -> {
            rows.add(SummaryRow.of(getString("askedFor"), London.longDate(request.to()), effect(request)));
            rows.add(SummaryRow.of(getString("why"), request.reason() == null ? getString("why.none")
                    : request.reason()));
            rows.add(SummaryRow.of(getString("askedBy"), askers(request), London.dateAndTime(request.askedAt())));
        });
        List<DateRequest> before = decisions().requests(action()).stream().filter(past -> !past.isWaiting()).toList();
        if (!before.isEmpty()) {
            rows.add(SummaryRow.of(getString("before"), before.stream().map(this::told).toArray(String[]::new)));
        }
        return rows;
    }

    private String effect(DateRequest request) {
        LocalDate first = action().state().dates().firstDue();
        return first == null ? getString("effect.first") : new StringResourceModel("effect", this).setParameters(
                request.movedBefore() + 1, ChronoUnit.DAYS.between(first, request.to()), London.longDate(first))
                .getString();
    }

    private String askers(DateRequest request) {
        return request.askers().stream().flatMap(id -> people().find(id).stream()).map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private String told(DateRequest past) {
        return new StringResourceModel("before." + past.decision().outcome(), this).setParameters(
                London.longDate(past.to()), London.longDate(London.dayOf(past.decision().at())),
                past.decision().date() == null ? "" : London.longDate(past.decision().date())).getString();
    }

    @Override
    String whoMay() {
        boolean asked = request().filter(request -> request.askers().contains(person().id())).isPresent();
        return getString(asked ? "own" : decisions().goesToChair(action().state().dates()) ? "chair" : "others");
    }

    @Override
    Question question(String id) {
        return new DateQuestion(id, this);
    }
}
