package org.followthrough.learning.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.learning.Subject;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.web.PageOfRecommendation;
import org.followthrough.shared.web.PagePath;

/** What is a recommendation about? */
@PagePath("/recommendations/${id}/themes")
@Requires(Permission.EDIT_PLANS)
public class RecommendationThemesPage extends PageOfRecommendation {

    /** @param parameters {@code id} of the recommendation */
    public RecommendationThemesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ThemesQuestion("question", () -> Subject.of(recommendation()),
                "/recommendations/" + recommendation().id()));
    }
}
