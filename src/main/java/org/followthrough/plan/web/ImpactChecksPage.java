package org.followthrough.plan.web;

import java.time.temporal.ChronoUnit;
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

/** Of which actions must we ask whether practice really changed? */
@PagePath("/impact-checks")
@Requires(Permission.CHECK_IMPACT)
public class ImpactChecksPage extends QueuePage {

    /** @param parameters {@code page} */
    public ImpactChecksPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.IMPACT);
    }

    @Override
    Column.DateWords since(Position position) {
        long days = ChronoUnit.DAYS.between(position.impactCheckOn(), waiting().today());
        return new Column.DateWords(London.shortDate(position.impactCheckOn()),
                new StringResourceModel("days", this).setParameters(days).getString(), false);
    }

    @Override
    String about(Position position, Action action) {
        return position.signedOffOn() == null ? "" : London.shortDate(position.signedOffOn());
    }

    @Override
    String finding(List<Position> waiting) {
        return new StringResourceModel("finding", this).setParameters(waiting.size()).getString();
    }
}
