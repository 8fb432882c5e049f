package org.followthrough.plan.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.DateDecisions;
import org.followthrough.shared.web.PagePath;

/** Should this date slip? */
@PagePath("/actions/${ref}/date-request")
@Requires(Permission.SEE_DECISIONS)
public class DateRequestPage extends DecisionPage {

    @SpringBean
    private DateDecisions dates;

    /** @param parameters {@code ref} of the action */
    public DateRequestPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.DATES);
    }

    @Override
    boolean isAsked() {
        return dates.waiting(action()).isPresent() && action().state().progress().isOpen();
    }

    @Override
    String whoMay() {
        boolean asked = dates.waiting(action())
                .filter(request -> request.askers().contains(reader().id())).isPresent();
        return getString(asked ? "own" : dates.goesToChair(action().state().dates()) ? "chair" : "others");
    }

    @Override
    Question question(String id) {
        return new DateQuestion(id, this);
    }
}
