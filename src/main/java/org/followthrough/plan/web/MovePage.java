package org.followthrough.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.plan.Title;
import org.followthrough.review.Reviews;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextAreaRow;

/** Puts an action under another recommendation of its plan. */
@PagePath("/actions/${ref}/move")
@Requires(Permission.EDIT_PLANS)
public class MovePage extends ChangeActionPage {

    @SpringBean
    private Reviews reviews;

    private final IModel<Long> to = new Model<>();
    private final IModel<String> reason = new Model<>();

    public MovePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, String> others = new LinkedHashMap<>();
        plans().recommendations(reviews.find(person(), action().reviewId()).orElseThrow(NotFoundException::new),
                today()).stream()
                .filter(recommendation -> recommendation.id() != action().state().recommendationId())
                .forEach(recommendation -> others.put(recommendation.id(),
                        Title.of(RecommendationWords.numbered(recommendation.state()))));
        form().add(new SelectRow<>("to", to, List.copyOf(others.keySet())).labelled(others::get).bold().required(),
                new TextAreaRow("reason", reason).bold().limit(RecordedDecision.REASON_LIMIT).rows(3).required(),
                new FormButton("move", this::move));
    }

    private void move() {
        change(startedFrom -> changes().moveTo(person(), reference(), startedFrom, to.getObject(),
                reason.getObject()));
    }
}
