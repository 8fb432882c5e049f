package org.followthrough.review.document.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.document.Decision;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.web.NameWarning;
import org.followthrough.review.web.PageOfReview;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Places a legal hold on a review, or lifts the one that stands. */
@PagePath("/reviews/${ref}/documents/hold")
@Requires(Permission.RECORD_REVIEWS)
public class HoldPage extends PageOfReview {

    private static final int NONE = 0;
    private static final int STANDS = 1;

    @SpringBean
    private KeptDocuments documents;

    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private final NameWarning warning = new NameWarning("warning", now().map(Review::id),
            () -> "review/" + review().ref() + "/hold", this::record, () -> { });
    private StartedFrom startedFrom;

    /** @param parameters {@code ref} of the review */
    public HoldPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path("/documents"), new StringResourceModel("back", this));
        startedFrom = new StartedFrom(documents.hold(reader(), review()).isPresent() ? STANDS : NONE);
        questions.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        questions.add(new TextAreaRow("reason", reason).limit(Decision.REASON_LIMIT).rows(3).bold().required(),
                new FormButton("save", this::save), new LocalHref("cancel", path("/documents")));
        add(form.add(startedFrom, warning, questions));
    }

    private void save() {
        if (!warning.isNeeded(List.of(reason.getObject()))) {
            record();
        }
    }

    private void record() {
        boolean placed = startedFrom.version() == NONE;
        try {
            documents.hold(reader(), review(), placed, reason.getObject());
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString(placed ? "saved.placed" : "saved.lifted"));
        setResponsePage(DocumentsPage.class, getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return () -> getString(documents.hold(reader(), review()).isPresent() ? "heading.lift" : "heading.place");
    }
}
