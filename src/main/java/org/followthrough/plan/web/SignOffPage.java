package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.SummaryRow;

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
    List<SummaryRow> rests() {
        ActionState state = action().state();
        String finished = state.completedOn() == null ? getString("finished.unknown")
                : London.longDate(state.completedOn());
        return List.of(SummaryRow.of(getString("finished"), finished),
                SummaryRow.of(getString("evidence"),
                        state.evidence() == null ? getString("evidence.none") : state.evidence()));
    }

    @Override
    String whoMay() {
        if (decisions().maySignOff(person(), action())) {
            return new StringResourceModel("chairs", this)
                    .setParameters(names(decisions().chairs(person(), action()))).getString();
        }
        return getString(person().isOf(action().state().lead().agencyId()) ? "ownAgency" : "committee");
    }

    @Override
    Question question(String id) {
        return new SignOffQuestion(id, this);
    }
}
