package org.followthrough.plan.web;

import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Decisions;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/**
 * One decision about one action: what it rests on, then the question. Who may not decide reads why, and who may. The
 * same action decided by somebody else meanwhile is told, with all that was typed kept.
 */
abstract class DecisionPage extends PageOfAction implements Occasion {

    @SpringBean
    private Decisions decisions;
    @SpringBean
    private People people;
    @SpringBean
    private Waiting waiting;
    @SpringBean
    private DecisionFacts facts;

    private final Waiting.Queue queue;
    private Question question;
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param queue the queue the decision belongs to */
    DecisionPage(PageParameters parameters, Waiting.Queue queue) {
        super(parameters);
        this.queue = queue;
    }

    /** Whether the action asks for this decision at all. */
    abstract boolean isAsked();

    /** Why the reader may not decide, and who may; asked only when they may not. */
    abstract String whoMay();

    /** The question with its answers. */
    abstract Question question(String id);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(queue.page(), new PageParameters());
        startedFrom = new StartedFrom(action().currentVersion());
        add(new SummaryList("facts", LoadableDetachableModel.of(() -> facts.of(action(), question.rests()))));
        boolean asked = isAsked();
        boolean may = asked && mayDecide();
        add(new LocalHref("history", "/actions/" + reference()));
        add(new Label("who", asked ? may ? "" : whoMay() : getString("notAsked")).setVisible(!may));
        form.add(startedFrom);
        question = question("question");
        form.add(question);
        form.add(new FormButton("save", () -> save(false)), new FormButton("saveAndNext", () -> save(true)).secondary()
                .setVisible(may && waiting.next(queue, reader(), reference()).isPresent()));
        form.add(new LocalHref("cancel", queue.path()));
        // What was sent is never dropped: if somebody else was first, saving says so.
        add(form.setVisible(may || form.isSent()));
    }

    /** Whether the reader may decide here and now. */
    boolean mayDecide() {
        return waiting.mayDecide(queue, reader(), action());
    }

    private void save(boolean andNext) {
        if (!question.isConsistent()) {
            return;
        }
        try {
            question.record(startedFrom.version());
        } catch (ChangedMeanwhile e) {
            tellWhoWasFirst(form, startedFrom);
            return;
        }
        Flash.success(new StringResourceModel(question.said(), this).setParameters(reference()).getString());
        now().detach();
        goOn(andNext);
    }

    /** Where the reader goes after deciding. */
    void goOn(boolean andNext) {
        waiting.next(queue, reader(), reference()).filter(next -> andNext).ifPresentOrElse(
                next -> setResponsePage(getClass(), ActionPage.parametersOf(next)),
                () -> setResponsePage(queue.page()));
    }

    /** The names of these people, or the words for nobody. */
    String names(List<Person> some) {
        return some.isEmpty() ? getString("nobody") : String.join(", ", some.stream().map(Person::name).toList());
    }

    @Override
    public Person recorder() {
        return reader();
    }

    @Override
    public Person decider() {
        return reader();
    }

    @Override
    public Optional<String> minute() {
        return Optional.empty();
    }

    Decisions decisions() {
        return decisions;
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Action::title);
    }

    @Override
    protected IModel<String> caption() {
        return now().map(facts::caption);
    }

    @Override
    protected IModel<String> title() {
        return new StringResourceModel("title", this).setParameters(now().map(Action::reference),
                now().map(Action::title));
    }
}
