package org.followthrough.challenge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeRaising;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Raises an entry of the challenge log by hand; the letter is worded next. */
@PagePath("/challenges/new")
@Requires(Permission.SEE_CHALLENGES)
public class RaisePage extends FramePage {

    @SpringBean
    private ChallengeRaising raising;
    @SpringBean
    private Plans plans;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<String> references = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final TextRow referencesRow = new TextRow("references", references);

    /** @param parameters {@code action} to begin with, such as R01-07 */
    public RaisePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ChallengesPage.class, new PageParameters());
        references.setObject(getPageParameters().get("action").toString(""));
        add(new Label("due", new StringResourceModel("due", this)
                .setParameters(London.longDate(raising.answerDue()))));
        add(new BaseForm("form").add(referencesRow.required(),
                new TextAreaRow("reason", reason).limit(Challenge.REASON_LIMIT).required(),
                new FormButton("raise", this::raise), new LocalHref("cancel", "/challenges")));
    }

    private void raise() {
        List<Action> actions = new ArrayList<>();
        for (String reference : typed()) {
            Optional<Action> action = plans.find(signedIn.required(), reference);
            String problem = problem(action.orElse(null));
            if (problem != null) {
                referencesRow.error(new StringResourceModel(problem, this).setParameters(reference,
                        action.map(raising::openAbout).orElse(null)).getString());
                return;
            }
            actions.add(action.orElseThrow());
        }
        if (actions.isEmpty()) {
            referencesRow.error(getString("references.required"));
            return;
        }
        if (!raising.belongTogether(actions)) {
            referencesRow.error(getString("apart"));
            return;
        }
        int number = raising.raise(signedIn.required(), actions, reason.getObject());
        Flash.success(getString("raised"));
        setResponsePage(LetterPage.class, OneChallengePage.parametersOf(number));
    }

    private List<String> typed() {
        return Stream.of(references.getObject().toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(reference -> !reference.isEmpty()).distinct().toList();
    }

    /** The key of what keeps an entry from being raised about it; null for nothing. */
    private String problem(Action action) {
        if (action == null) {
            return "unknown";
        }
        if (!raising.may(signedIn.required(), action)) {
            return "notOwed";
        }
        return raising.openAbout(action) == null ? null : "open";
    }
}
