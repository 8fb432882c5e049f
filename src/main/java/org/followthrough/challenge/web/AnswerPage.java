package org.followthrough.challenge.web;

import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.challenge.Challenge;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Records what a chief officer answered. */
@PagePath("/challenges/${number}/answer")
@Requires(Permission.SEE_CHALLENGES)
public class AnswerPage extends OneChallengePage {

    private final IModel<LocalDate> on = new Model<>();
    private final IModel<String> answer = new Model<>();
    private final IModel<String> reference = new Model<>();
    private final DateRow onRow = new DateRow("on", on);

    /** @param parameters {@code number} */
    public AnswerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToEntry();
        Challenge now = entry();
        on.setObject(now.answeredOn() == null ? today() : now.answeredOn());
        answer.setObject(now.answer());
        reference.setObject(now.answerReference());
        add(new WebMarkupContainer("closed").setVisible(now.closedOn() != null));
        form().add(onRow.required(),
                new TextAreaRow("answer", answer).limit(Challenge.ANSWER_LIMIT).rows(8).required(),
                new TextRow("reference", reference), new FormButton("save", this::save),
                new LocalHref("cancel", path("")));
        add(form().setVisible(now.closedOn() == null || form().isSent()));
    }

    private void save() {
        if (on.getObject().isAfter(today()) || on.getObject().isBefore(entry().raisedOn())) {
            onRow.error(said("on.outside", London.longDate(entry().raisedOn())));
            return;
        }
        change(() -> log().answer(person(), entry().number(), on.getObject(), answer.getObject(),
                reference.getObject()), "saved");
    }

    @Override
    protected IModel<String> heading() {
        return () -> said("heading", entry().agencyName());
    }
}
