package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Column;

/** What is waiting for the sub-committee to say that it is done? */
@PagePath("/sign-off")
@Requires(Permission.SEE_DECISIONS)
public class SignOffQueuePage extends QueuePage {

    /** @param parameters {@code page} */
    public SignOffQueuePage(PageParameters parameters) {
        super(parameters, Waiting.Queue.SIGN_OFF);
    }

    @Override
    Column.DateWords since(Position position) {
        return new Column.DateWords(London.shortDate(position.waitingSince()), new StringResourceModel("days", this)
                .setParameters(position.daysWaiting(waiting().today())).getString(), false);
    }

    @Override
    String about(Position position, Action action) {
        return action.state().evidence() == null && position.evidenceCount() == 0 ? getString("noEvidence")
                : new StringResourceModel("evidence", this).setParameters(Math.max(1, position.evidenceCount()))
                .getString();
    }

    @Override
    String finding(List<Position> waiting) {
        return new StringResourceModel("finding", this).setParameters(waiting.size(),
                waiting.get(0).daysWaiting(waiting().today())).getString();
    }
}
