package org.followthrough.review.document.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.review.Review;
import org.followthrough.review.document.Decision;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.document.ReviewDocument;
import org.followthrough.review.web.NameWarning;
import org.followthrough.review.web.PageOfReview;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** A document's time is over: is it destroyed, or kept longer? */
@PagePath("/reviews/${ref}/documents/${id}/decide")
@Requires(Permission.RECORD_REVIEWS)
public class DecidePage extends PageOfReview {

    /** What may become of the document. */
    enum What { KEEP, DESTROY }

    @SpringBean
    private KeptDocuments documents;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<ReviewDocument> document = LoadableDetachableModel.of(this::load);
    private final IModel<What> what = new Model<>();
    private final IModel<LocalDate> until = new Model<>();
    private final IModel<String> decidedBy = new Model<>();
    private final IModel<LocalDate> decidedOn = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final DateRow untilRow = new DateRow("until", until).required();
    private final DateRow decidedOnRow = new DateRow("decidedOn", decidedOn).bold().required();
    private final BaseForm form = new BaseForm("form");
    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private final NameWarning warning = new NameWarning("warning", now().map(Review::id),
            () -> "review/" + review().ref() + "/document", this::saveAsItIs, () -> { });
    private StartedFrom startedFrom;

    /** @param parameters {@code ref} of the review and {@code id} of the document */
    public DecidePage(PageParameters parameters) {
        super(parameters);
    }

    /** What was sent is never dropped: if nothing is to be decided any more, saving says so. */
    private ReviewDocument load() {
        long id = getPageParameters().get("id").toLong(0);
        return documents.of(reader(), review()).stream().filter(one -> one.id() == id)
                .filter(one -> form.isSent() || documents.isToDecide(reader(), review(), one))
                .findFirst().orElseThrow(NotFoundException::new);
    }

    private List<Decision> decisions() {
        return documents.decisions(reader(), review(), document.getObject().id());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path("/documents"), new StringResourceModel("back", this));
        decidedOn.setObject(today());
        questions.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        startedFrom = new StartedFrom(decisions().size());
        questions.add(startedFrom, new RadiosRow<>("what", what, List.of(What.values())).bold().required()
                        .reveal(What.KEEP, "longer", this, untilRow),
                new TextRow("decidedBy", decidedBy).limit(Decision.DECIDED_BY_LIMIT).bold().required(), decidedOnRow,
                new TextAreaRow("reason", reason).limit(Decision.REASON_LIMIT).rows(3).bold().required(),
                new FormButton("save", this::save), new LocalHref("cancel", path("/documents")));
        add(new WebMarkupContainer("before").setVisible(documents.isToDecide(reader(), review(), document.getObject())),
                form.add(warning, questions));
    }

    private void save() {
        if (isRight() && !warning.isNeeded(List.of(reason.getObject()))) {
            record();
        }
    }

    /** Saves the reason as it is, after the question whether it names a child. */
    private void saveAsItIs() {
        if (isRight()) {
            record();
        }
    }

    private boolean isRight() {
        if (what.getObject() == What.KEEP && !until.getObject().isAfter(today())) {
            untilRow.error(getString("until.past"));
            return false;
        }
        if (decidedOn.getObject().isAfter(today())) {
            decidedOnRow.error(getString("decidedOn.toCome"));
            return false;
        }
        return true;
    }

    private void record() {
        LocalDate keepUntil = what.getObject() == What.KEEP ? until.getObject() : null;
        try {
            documents.decide(reader(), review(), startedFrom.version(), new Decision(document.getObject().id(),
                    keepUntil, decidedBy.getObject(), decidedOn.getObject(), reason.getObject()));
        } catch (ChangedMeanwhile e) {
            tellWhatWasDecided();
            return;
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString("saved." + what.getObject()));
        setResponsePage(DocumentsPage.class, new PageParameters().set("ref", review().ref()));
    }

    private void tellWhatWasDecided() {
        List<Decision> now = decisions();
        startedFrom.renew(now.size());
        documents.decided(document.getObject()).ifPresent(by -> form.error(firstToSave.said(this, by) + " "
                + (now.get(0).destroyed() ? getString("meanwhile.destroyed")
                        : said("meanwhile.kept", London.longDate(now.get(0).keepUntil())))));
    }

    @Override
    protected IModel<String> heading() {
        return () -> said("heading", document.getObject().title());
    }

    @Override
    protected void onDetach() {
        document.detach();
        super.onDetach();
    }
}
