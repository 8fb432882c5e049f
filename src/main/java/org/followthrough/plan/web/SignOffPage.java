package org.followthrough.plan.web;

import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Progress;
import org.followthrough.shared.web.PagePath;

/** Is this action done? Done means seen. */
@PagePath("/actions/${ref}/sign-off")
@Requires(Permission.SEE_DECISIONS)
public class SignOffPage extends DecisionPage {

    /** @param parameters {@code ref} of the action */
    public SignOffPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.SIGN_OFF);
    }

    @Override
    boolean isAsked() {
        return action().state().progress() == Progress.COMPLETE;
    }

    @Override
    String whoMay() {
        if (decisions().maySignOff(reader(), action())) {
            return new StringResourceModel("chairs", this)
                    .setParameters(names(decisions().chairs(reader(), action()))).getString();
        }
        return getString(reader().isOf(action().state().lead().agencyId()) ? "ownAgency" : "committee");
    }

    @Override
    Question question(String id) {
        return new SignOffQuestion(id, this);
    }
}
