package org.followthrough.plan.web;

import java.util.List;
import java.util.Objects;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Position;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;

/** Withdraws a recommendation and all that is still owed under it. */
@PagePath("/recommendations/${id}/withdraw")
@Requires(Permission.EDIT_PLANS)
public class WithdrawRecommendationPage extends EndRecommendationPage {

    /** @param parameters {@code id} of the recommendation */
    public WithdrawRecommendationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    boolean may() {
        return closed().mayWithdraw(reader(), recommendation());
    }

    @Override
    String consequences() {
        List<Position> owed = closed().owed(recommendation());
        long leads = owed.stream().map(Position::leadPersonId).filter(Objects::nonNull).distinct().count();
        String key = !may() ? "over" : owed.isEmpty() ? "consequences.nothing" : "consequences";
        return new StringResourceModel(key, this).setParameters(owed.size(), leads).getString();
    }

    @Override
    FormButton button(Runnable press) {
        return new FormButton("end", press::run).warning();
    }

    @Override
    String end(long seenSeq, RecordedDecision decided) {
        int with = closed().withdraw(reader(), recommendation(), seenSeq, decided);
        return new StringResourceModel("done", this).setParameters(with).getString();
    }
}
