package org.followthrough.review.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.document.NewDocument;
import org.followthrough.review.document.ReviewDocument;
import org.followthrough.review.web.NameWarning;
import org.followthrough.review.web.PageOfReview;
import org.followthrough.shared.file.FileRefused;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Adds a document to a review, or the next version of one. */
@PagePath("/reviews/${ref}/documents/new")
@Requires(Permission.RECORD_REVIEWS)
public class AddDocumentPage extends PageOfReview {

    @SpringBean
    private KeptDocuments documents;
    @SpringBean
    private BoardSettings settings;

    private final IModel<String> title = new Model<>();
    private final IModel<String> marking = new Model<>();
    private final IModel<Boolean> withheld = new Model<>();
    private final IModel<Long> replaces = new Model<>();
    private final ListModel<FileUpload> sent = new ListModel<>();
    private final FileRow file = new FileRow("file", sent);
    private final WebMarkupContainer questions = new WebMarkupContainer("questions");
    private final NameWarning warning = new NameWarning("warning", now().map(Review::id),
            () -> "review/" + review().ref() + "/document", this::add, () -> { });

    /** @param parameters {@code ref} of the review */
    public AddDocumentPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path("/documents"), new StringResourceModel("back", this));
        marking.setObject(settings.board().marking());
        withheld.setObject(!lives().standing(review()).isReleased());
        BaseForm form = new BaseForm("form");
        long largest = documents.accepted().largest().toBytes();
        questions.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        questions.add(new TextRow("documentTitle", title).limit(ReviewDocument.TITLE_LIMIT).bold().required(),
                new TextRow("marking", marking).limit(ReviewDocument.MARKING_LIMIT).width(20).bold(),
                new CheckboxRow("withheld", withheld).setVisible(!lives().lifeOf(review()).withheld().isEmpty()),
                replaced(), new FormButton("save", this::save), new LocalHref("cancel", path("/documents")));
        add(form.add(file.bold().largest(Bytes.bytes(largest)).most(1).required(), warning, questions));
    }

    private SelectRow<Long> replaced() {
        List<ReviewDocument> all = documents.of(reader(), review());
        Map<Long, String> newest = new LinkedHashMap<>();
        all.stream().filter(document -> !document.isDestroyed() && all.stream()
                        .noneMatch(other -> Objects.equals(other.replacesId(), document.id())))
                .forEach(document -> newest.put(document.id(), document.title()));
        SelectRow<Long> row = new SelectRow<>("replaces", replaces, List.copyOf(newest.keySet()));
        row.labelled(newest::get).bold().setVisible(!newest.isEmpty());
        return row;
    }

    private void save() {
        if (warning.isNeeded(List.of(title.getObject()))) {
            file.error(said("file.again", sent.getObject().get(0).getClientFileName()));
        } else {
            add();
        }
    }

    private void add() {
        FileUpload upload = sent.getObject().get(0);
        try (InputStream content = upload.getInputStream()) {
            documents.add(reader(), review(), new NewDocument(title.getObject(),
                    Optional.ofNullable(marking.getObject()).orElse(""), Boolean.TRUE.equals(withheld.getObject()),
                    replaces.getObject()), content, upload.getClientFileName());
        } catch (FileRefused refused) {
            file.error(said("refused." + refused.reason(), upload.getClientFileName()));
            return;
        } catch (IOException e) {
            file.error(said("refused.NOT_RECEIVED", upload.getClientFileName()));
            return;
        }
        Flash.success(said("saved", title.getObject()));
        setResponsePage(DocumentsPage.class, getPageParameters());
    }
}
