package org.followthrough.challenge.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.challenge.Challenge;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Closes an entry of the challenge log with what came of it, or opens a closed one again with the reason. */
@PagePath("/challenges/${number}/close")
@Requires(Permission.SEE_CHALLENGES)
public class ClosePage extends OneChallengePage {

    private final IModel<String> outcome = new Model<>();
    private final IModel<String> reason = new Model<>();

    /** @param parameters {@code number} */
    public ClosePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToEntry();
        boolean open = entry().closedOn() == null;
        form().add(new TextAreaRow("outcome", outcome).limit(Challenge.OUTCOME_LIMIT).required().setVisible(open),
                new TextAreaRow("reason", reason).limit(Challenge.REASON_LIMIT).required().setVisible(!open),
                new FormButton("close", this::close).setVisible(open),
                new FormButton("reopen", this::reopen).setVisible(!open), new LocalHref("cancel", path("")));
        add(form());
    }

    private void close() {
        change(() -> log().close(person(), entry().number(), outcome.getObject()), "closed");
    }

    private void reopen() {
        change(() -> log().reopen(person(), entry().number(), reason.getObject()), "reopened");
    }

    @Override
    protected IModel<String> heading() {
        return new ResourceModel(entry().closedOn() == null ? "heading.close" : "heading.reopen");
    }
}
