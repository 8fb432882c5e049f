package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.review.Review;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.Question;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.Timeline;

/**
 * What is recorded of one stage, or of one entry of a list: a form for who records reviews, the answers for everybody
 * else, and each version below.
 */
abstract class TopicPage extends PageOfReview {

    @SpringBean
    private People people;
    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private EntryHistory history;

    private final IModel<String> note = new Model<>();
    private final Map<String, AnswerField> fields = new LinkedHashMap<>();
    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private final TextAreaRow noteRow = new TextAreaRow("note", note).small().limit(2000).rows(3);
    private final IModel<List<Entry>> versions = LoadableDetachableModel.of(() -> number() == 0 ? List.of()
            : lives().versions(review(), topic(), number()));
    private StartedFrom startedFrom;
    private DraftForm form;
    private NameWarning warning;

    TopicPage(PageParameters parameters) {
        super(parameters);
    }

    /** What is recorded here. */
    abstract Topic topic();

    /** Of the entry within its list, 0 for a new one; 1 for a stage. */
    abstract int number();

    /** Puts the question how it stands, and when, before the others. */
    abstract void askState(WebMarkupContainer into, Optional<Entry> before);

    /** What was typed; null where it does not go together, which is then said beside it. */
    abstract StageState typedState();

    /** The London day typed. */
    abstract LocalDate typedDay();

    /** Where one goes when it is saved. */
    abstract String pathAfter();

    /** The sentence that says so. */
    abstract String saved();

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String subject = "review/" + review().ref() + "/" + topic().key() + "/" + number();
        form = new DraftForm("form", reader().id(), subject);
        warning = new NameWarning("warning", now().map(Review::id), () -> subject, this::saveAsItIs, () -> { });
        questions.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        startedFrom = new StartedFrom(before().map(Entry::version).orElse(0));
        ask();
        add(form.add(new DraftNotice("draft", form), warning, questions).setVisible(mayRecord()));
        boolean any = before().isPresent();
        add(new SummaryList("answers", () -> history.answers(topic(), before().orElseThrow()))
                .setVisible(any && !mayRecord()));
        add(new WebMarkupContainer("nothing").setVisible(!any && !mayRecord()));
        add(new Label("historyHeading", new ResourceModel("history")).setVisible(any),
                new Timeline("history", () -> history.of(topic(), versions.getObject())));
    }

    private Optional<Entry> before() {
        return versions.getObject().stream().findFirst();
    }

    private void ask() {
        Map<Long, String> agencies = new LinkedHashMap<>();
        people.agencies().forEach((Agency agency) -> agencies.put(agency.id(), agency.name()));
        RepeatingView rows = new RepeatingView("answer");
        topic().questions().forEach(question -> {
            AnswerField field = new AnswerField(question);
            before().flatMap(entry -> entry.answer(question.key())).ifPresent(field::fill);
            field.addTo(rows, agencies, new ResourceModel("why"));
            fields.put(question.key(), field);
        });
        before().ifPresent(entry -> note.setObject(entry.noted().note()));
        questions.add(startedFrom, rows, noteRow, new FormButton("save", this::save),
                new LocalHref("cancel", pathAfter()));
        askState(questions, before());
    }

    private Noted typed() {
        StageState state = typedState();
        if (state == null) {
            return null;
        }
        if (state.needsReason() && note.getObject() == null) {
            noteRow.error(getString("note.needed"));
            return null;
        }
        Noted noted = new Noted(state, typedDay(), note.getObject(), fields.values().stream()
                .map(AnswerField::answer).toList());
        Optional<Question> unanswered = topic().unanswered(noted.answers());
        unanswered.ifPresent(question -> fields.get(question.key()).error(LifeWords.needed(question)));
        return unanswered.isEmpty() ? noted : null;
    }

    private void save() {
        List<String> texts = Stream.concat(fields.values().stream().map(AnswerField::text),
                Stream.of(note.getObject())).filter(Objects::nonNull).toList();
        Noted noted = typed();
        if (noted != null && !warning.isNeeded(texts)) {
            record(noted);
        }
    }

    private void saveAsItIs() {
        Noted noted = typed();
        if (noted != null) {
            record(noted);
        }
    }

    private void record(Noted noted) {
        try {
            lives().record(reader(), review(), topic(), number(), startedFrom.version(), noted);
        } catch (ChangedMeanwhile e) {
            versions.detach();
            form.error(firstToSave.said(this, before().orElseThrow().written()));
            startedFrom.renew(before().orElseThrow().version());
            return;
        }
        form.forget();
        Flash.success(saved());
        leave();
    }

    /** Goes where one goes when it is saved. */
    abstract void leave();

    @Override
    protected void onDetach() {
        versions.detach();
        super.onDetach();
    }
}
