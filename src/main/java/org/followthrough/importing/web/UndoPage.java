package org.followthrough.importing.web;

import java.util.List;
import org.apache.wicket.RestartResponseException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.ImportState;
import org.followthrough.importing.StillReferredTo;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** Asks once more before an import is taken back. */
@PagePath("/import/${id}/undo")
@Requires(Permission.IMPORT)
public class UndoPage extends ImportPage {

    private final BaseForm form = new BaseForm("form");

    public UndoPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (planImport().state() != ImportState.DONE || !imports().mayUndo(person(), planImport())) {
            throw new RestartResponseException(DonePage.class, parametersOf(id()));
        }
        super.onInitialize();
        backTo(DonePage.class, parametersOf(id()));
        add(new SummaryList("facts", this::facts));
        form.add(new FormButton("undo", this::undo).warning(),
                new LocalHref("cancel", "/import/" + id() + "/done"));
        add(form);
    }

    private List<SummaryRow> facts() {
        Review review = imports().review(person(), planImport()).orElseThrow(NotFoundException::new);
        return List.of(SummaryRow.of(getString("plan"), ReviewWords.number(review) + " " + review.name(),
                        getString(planImport().reviewAdded() ? "removed" : "stays")),
                SummaryRow.of(getString("recommendations"), String.valueOf(planImport().recommendations())),
                SummaryRow.of(getString("actions"), String.valueOf(planImport().actions())));
    }

    private void undo() {
        try {
            imports().undo(person(), planImport());
            Flash.success(getString("undone"));
            setResponsePage(UploadPage.class);
        } catch (StillReferredTo e) {
            form.error(getString("referredTo"));
        } catch (ChangedMeanwhile | NotAllowed e) {
            setResponsePage(DonePage.class, parametersOf(id()));
        }
    }
}
