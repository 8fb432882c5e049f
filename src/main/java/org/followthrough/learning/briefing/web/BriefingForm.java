package org.followthrough.learning.briefing.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.briefing.BriefingSubjects;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.review.web.NameWarning;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** Asks what a briefing says, beside what it is written from. */
abstract class BriefingForm extends FramePage {

    @SpringBean
    private Briefings briefings;
    @SpringBean
    private BriefingSubjects subjects;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<BriefingSubjects.Told> told = LoadableDetachableModel.of(() ->
            subjects.find(person(), subject()).orElseThrow(NotFoundException::new));
    private final IModel<String> title = new Model<>();
    private final IModel<String> happened = new Model<>();
    private final IModel<String> learned = new Model<>();
    private final IModel<String> doNow = new Model<>();
    private final IModel<String> questions = new Model<>();
    private final IModel<String> readMore = new Model<>();
    private final WebMarkupContainer asked = new WebMarkupContainer("asked");
    private StartedFrom startedFrom;
    private DraftForm form;
    private NameWarning warning;

    BriefingForm(PageParameters parameters) {
        super(parameters);
    }

    /** What it is written from. */
    abstract Subject subject();

    /** What the form begins with. */
    abstract BriefingText before();

    /** The version it was filled from; 0 for a new one. */
    abstract int version();

    /** What is written, as drafts and events name it. */
    abstract String named();

    /** Where one goes without saving. */
    abstract String pathBack();

    /** Keeps what was typed and answers with the path to go on to; null where somebody else was first. */
    abstract String save(BriefingText typed);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(pathBack(), () -> getString("back"));
        fill(before());
        add(new SummaryList("facts", told.map(now -> List.of(SummaryRow.of(now.named(), now.text())))));
        form = new DraftForm("form", person().id(), named());
        long reviewId = subject().reviewId();
        warning = new NameWarning("warning", () -> reviewId, this::named, this::record, () -> { });
        startedFrom = new StartedFrom(version());
        asked.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        asked.add(startedFrom, new TextRow("title", title).limit(BriefingText.TITLE_LIMIT).bold().required(),
                part("happened", happened), part("learned", learned), part("doNow", doNow),
                part("questions", questions),
                new TextAreaRow("readMore", readMore).limit(BriefingText.READ_MORE_LIMIT).rows(2).bold(),
                new FormButton("save", this::check), new LocalHref("cancel", pathBack()));
        add(form.add(new DraftNotice("draft", form), warning, asked));
    }

    private static TextAreaRow part(String id, IModel<String> words) {
        return new TextAreaRow(id, words).limit(BriefingText.PART_LIMIT).rows(5).bold().required();
    }

    private void fill(BriefingText text) {
        title.setObject(text.title());
        happened.setObject(text.happened());
        learned.setObject(text.learned());
        doNow.setObject(text.doNow());
        questions.setObject(text.questions());
        readMore.setObject(text.readMore());
    }

    private BriefingText typed() {
        return new BriefingText(title.getObject(), happened.getObject(), learned.getObject(), doNow.getObject(),
                questions.getObject(), readMore.getObject());
    }

    private void check() {
        if (!warning.isNeeded(typed().all())) {
            record();
        }
    }

    private void record() {
        String path = save(typed());
        if (path != null) {
            form.forget();
            throw new LocalRedirect(path);
        }
    }

    /** The version the person had before them when they began to type. */
    final int startedFrom() {
        return startedFrom.version();
    }

    /** Says what somebody else did meanwhile; what was typed stays, and is saved at the next press. */
    final void tell(String sentence, int current) {
        form.error(sentence);
        startedFrom.renew(current);
    }

    final Briefings briefings() {
        return briefings;
    }

    final Person person() {
        return signedIn.required();
    }

    @Override
    protected void onDetach() {
        told.detach();
        super.onDetach();
    }
}
