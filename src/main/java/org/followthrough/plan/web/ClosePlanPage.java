package org.followthrough.plan.web;

import java.time.Clock;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.ClosedPlans;
import org.followthrough.plan.Headline;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;

/** Closes a plan in which nothing is owed any more, by a recorded decision. */
@PagePath("/plans/${ref}/close")
@Requires(Permission.EDIT_PLANS)
public class ClosePlanPage extends PageOfPlan {

    @SpringBean
    private ClosedPlans closed;
    @SpringBean
    private Clock clock;

    private final DecisionRows decision = new DecisionRows("decision");

    public ClosePlanPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean may = closed.mayClose(reader(), plan());
        int left = closed.left(plan());
        String key = may ? "what" : left > 0 ? "left" : plan().state().issued() ? "closed" : "draft";
        add(new Label("what", new StringResourceModel(key, this).setParameters(left)));
        add(new WebMarkupContainer("open").add(new LocalHref("link", open())).setVisible(left > 0));
        BaseForm form = new BaseForm("form");
        form.add(decision, new FormButton("close", this::close), new LocalHref("cancel", path()));
        add(form.setVisible(may));
    }

    /** The list of what is left. */
    private String open() {
        Address list = Address.of(ActionList.PATH).with(ActionSearchAddress.PLAN, plan().ref());
        for (Headline headline : Headline.values()) {
            if (headline != Headline.SIGNED_OFF && headline != Headline.CLOSED) {
                list = list.and(ActionSearchAddress.STATUS, HeadlineTags.kind(headline));
            }
        }
        return list.toString();
    }

    private void close() {
        if (!decision.isTakenBy(London.dayOf(clock.instant()))) {
            return;
        }
        closed.close(reader(), plan(), decision.typed());
        Flash.success(new StringResourceModel("done", this).setParameters(plan().name()).getString());
        setResponsePage(PlanPage.class, PlanPage.parametersOf(plan().ref()));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(now().map(Review::name));
    }
}
