package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Column;

/** Which dates are asked to slip? */
@PagePath("/date-requests")
@Requires(Permission.SEE_DECISIONS)
public class DateRequestsPage extends QueuePage {

    /** @param parameters {@code page} */
    public DateRequestsPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.DATES);
    }

    @Override
    Column.DateWords since(Position position) {
        return new Column.DateWords(ActionWords.shortDue(position),
                ActionWords.dueContext(position, waiting().today()), position.isOverdue(waiting().today()));
    }

    @Override
    String about(Position position, Action action) {
        return new StringResourceModel("about", this).setParameters(London.shortDate(position.dateAskedFor()),
                position.timesMoved()).getString();
    }

    @Override
    String finding(List<Position> waiting) {
        return new StringResourceModel("finding", this).setParameters(waiting.size(),
                waiting.stream().filter(position -> position.isOverdue(waiting().today())).count()).getString();
    }
}
