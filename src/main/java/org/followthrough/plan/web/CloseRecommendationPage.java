package org.followthrough.plan.web;

import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;

/** Closes a recommendation under which nothing is owed any more. */
@PagePath("/recommendations/${id}/close")
@Requires(Permission.EDIT_PLANS)
public class CloseRecommendationPage extends EndRecommendationPage {

    /** @param parameters {@code id} of the recommendation */
    public CloseRecommendationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    boolean may() {
        return closed().mayClose(reader(), recommendation());
    }

    @Override
    String consequences() {
        int left = closed().owed(recommendation()).size();
        String key = may() ? "consequences" : !closed().mayWithdraw(reader(), recommendation()) ? "over"
                : !review().state().issued() ? "draft" : left > 0 ? "left" : "nothing";
        return new StringResourceModel(key, this).setParameters(left).getString();
    }

    @Override
    FormButton button(Runnable press) {
        return new FormButton("end", press::run);
    }

    @Override
    String end(long seenSeq, RecordedDecision decided) {
        closed().close(reader(), recommendation(), decided);
        return getString("done");
    }
}
