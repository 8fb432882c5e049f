package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** Withdraws an action that is not done, by a recorded decision. */
@PagePath("/actions/${ref}/withdraw")
@Requires(Permission.EDIT_PLANS)
public class WithdrawPage extends ChangeActionPage {

    @SpringBean
    private DecisionFacts facts;
    @SpringBean
    private People people;

    private final DecisionRows decision = new DecisionRows("decision");

    public WithdrawPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!changes().mayClose(person(), action())) {
            throw new NotAllowed();
        }
        add(new SummaryList("facts", LoadableDetachableModel.of(() -> facts.of(action(), List.of()))));
        Long lead = action().state().lead().personId();
        add(new Label("consequences", new StringResourceModel(lead == null ? "consequences.nobody" : "consequences",
                this).setParameters(lead == null ? "" : people.find(lead).map(Person::name).orElse(""))));
        add(new LocalHref("replace", "/actions/" + reference() + "/replace"));
        form().add(decision, new FormButton("withdraw", this::withdraw).warning());
    }

    private void withdraw() {
        if (decision.isTakenBy(today())) {
            change(startedFrom -> changes().withdraw(person(), reference(), startedFrom, decision.typed()));
        }
    }
}
