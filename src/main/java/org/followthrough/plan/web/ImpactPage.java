package org.followthrough.plan.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.PagePath;

/** Has practice changed? */
@PagePath("/actions/${ref}/impact")
@Requires(Permission.CHECK_IMPACT)
public class ImpactPage extends DecisionPage {

    @SpringBean
    private Reviews reviews;

    private ImpactQuestion question;

    /** @param parameters {@code ref} of the action */
    public ImpactPage(PageParameters parameters) {
        super(parameters, Waiting.Queue.IMPACT);
    }

    @Override
    boolean isAsked() {
        return action().state().progress() == Progress.SIGNED_OFF;
    }

    @Override
    String whoMay() {
        return getString("unit");
    }

    @Override
    Question question(String id) {
        question = new ImpactQuestion(id, this);
        return question;
    }

    @Override
    void goOn(boolean andNext) {
        if (question.startsNewAction()) {
            Review review = reviews.find(reader(), action().reviewId()).orElseThrow();
            setResponsePage(NewActionPage.class,
                    NewActionPage.parametersOf(review.ref(), action().state().recommendationId()));
        } else {
            super.goOn(andNext);
        }
    }
}
