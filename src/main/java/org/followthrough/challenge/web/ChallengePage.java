package org.followthrough.challenge.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One entry of the challenge log: its letter, the answer, and its end. */
@PagePath("/challenges/${number}")
@Requires(Permission.SEE_CHALLENGES)
public class ChallengePage extends FramePage {

    private static final String KNOWN_ACTION = "/actions/";

    @SpringBean
    private ChallengeLog log;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Challenge> entry = LoadableDetachableModel.of(this::load);
    private final IModel<String> answer = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code number} */
    public ChallengePage(PageParameters parameters) {
        super(parameters);
    }

    private Challenge load() {
        String number = getPageParameters().get("number").toString("");
        return (number.matches("\\d{1,8}") ? log.find(signedIn.required(), Integer.parseInt(number))
                : Optional.<Challenge>empty()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ChallengesPage.class, new PageParameters());
        Challenge now = entry.getObject();
        answer.setObject(now.answer());
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        add(new SummaryList("actions", LoadableDetachableModel.of(this::actions)));
        add(new Label("letter", entry.map(one -> log.letter(one).text())));
        add(new LocalHref("pdf", "/challenge-files/" + now.number() + ".pdf"));
        form.add(new TextAreaRow("answer", answer).limit(Challenge.ANSWER_LIMIT).rows(6).required(),
                new FormButton("save", this::save), new FormButton("close", this::close).secondary().withoutChecks());
        add(form.setVisible(now.closedOn() == null));
    }

    private List<SummaryRow> facts() {
        Challenge now = entry.getObject();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("to"), now.toWhom(), now.agencyName()));
        facts.add(SummaryRow.of(getString("raised"), London.longDate(now.raisedOn())));
        facts.add(SummaryRow.of(getString("answerDue"), London.longDate(now.answerDue())));
        facts.add(SummaryRow.of(getString("state"), getString("state." + now.state(London.dayOf(clock.instant())))));
        if (now.answeredOn() != null) {
            facts.add(SummaryRow.of(getString("answered"), London.longDate(now.answeredOn()), now.answer()));
        }
        if (now.closedOn() != null) {
            facts.add(SummaryRow.of(getString("closed"), London.longDate(now.closedOn())));
        }
        return facts;
    }

    private List<SummaryRow> actions() {
        return log.actions(entry.getObject()).stream().map(action -> new SummaryRow(
                new StringResourceModel("due", this).setParameters(London.longDate(action.due()),
                        action.daysOverdue(entry.getObject().raisedOn())).getString(),
                List.of(action.reference()), KNOWN_ACTION + action.reference())).toList();
    }

    private void save() {
        change(() -> log.answer(signedIn.required(), entry.getObject().number(), answer.getObject()), "saved");
    }

    private void close() {
        change(() -> log.close(signedIn.required(), entry.getObject().number()), "closedNow");
    }

    private void change(Runnable verb, String said) {
        try {
            verb.run();
            Flash.success(getString(said));
            setResponsePage(ChallengePage.class, getPageParameters());
        } catch (ChangedMeanwhile e) {
            form.error(getString("stale"));
        }
    }

    @Override
    protected IModel<String> heading() {
        return entry.map(now -> log.letter(now).heading());
    }

    @Override
    protected IModel<String> caption() {
        return new StringResourceModel("caption", this).setParameters(entry.map(Challenge::number));
    }

    @Override
    protected void onDetach() {
        entry.detach();
        super.onDetach();
    }
}
