package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.people.Person;
import org.followthrough.plan.DateRequest;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;

/** Agree, agree another date, or refuse. */
final class DateQuestion extends Question {

    /** The answers offered. */
    enum Answer {
        AGREE, ANOTHER, REFUSE
    }

    private final DateRequestPage page;
    private final IModel<Answer> answer = new Model<>();
    private final IModel<LocalDate> date = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final DateRow dateRow = new DateRow("date", date);
    private final TextAreaRow reasonRow = new TextAreaRow("reason", reason);

    DateQuestion(String id, DateRequestPage page) {
        super(id);
        this.page = page;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new RadiosRow<>("answer", answer, List.of(Answer.values())).bold().required().labelled(this::words)
                .reveal(Answer.ANOTHER, "another", this, dateRow.required()));
        add(reasonRow.bold().limit(Update.REASON_LIMIT).rows(4));
    }

    private String words(Answer offered) {
        LocalDate asked = page.request().map(DateRequest::to).orElse(null);
        return offered == Answer.AGREE && asked != null
                ? new StringResourceModel("answer.AGREE.date", this).setParameters(London.longDate(asked)).getString()
                : getString("answer." + offered);
    }

    @Override
    boolean isConsistent() {
        LocalDate due = page.action().state().dates().due();
        boolean consistent = true;
        if (answer.getObject() != Answer.AGREE && reason.getObject() == null) {
            reasonRow.error(getString("reason.missing"));
            consistent = false;
        }
        if (answer.getObject() == Answer.ANOTHER && date.getObject().isBefore(page.today())) {
            dateRow.error(getString("date.past"));
            consistent = false;
        } else if (answer.getObject() == Answer.ANOTHER && date.getObject().equals(due)) {
            dateRow.error(getString("date.same"));
            consistent = false;
        }
        return consistent;
    }

    @Override
    void record(int startedFrom) {
        Person by = page.person();
        String reference = page.reference();
        switch (answer.getObject()) {
            case AGREE -> page.decisions().agreeDateAskedFor(by, by, reference, startedFrom, reason.getObject());
            case ANOTHER -> page.decisions().agreeDate(by, by, reference, startedFrom, date.getObject(),
                    reason.getObject());
            case REFUSE -> page.decisions().refuseDate(by, by, reference, startedFrom, reason.getObject());
        }
    }

    @Override
    String said() {
        return "said." + answer.getObject();
    }
}
