package org.followthrough.importing.web;

import org.apache.wicket.RestartResponseException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.ImportState;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** Asks once more before an import that is not finished is removed. */
@PagePath("/import/${id}/remove")
@Requires(Permission.IMPORT)
public class RemovePage extends ImportPage {

    private final BaseForm form = new BaseForm("form");

    public RemovePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (planImport().state() != ImportState.UNDER_WAY) {
            throw new RestartResponseException(DonePage.class, parametersOf(id()));
        }
        super.onInitialize();
        backTo(UploadPage.class, new PageParameters());
        add(form.add(new FormButton("remove", this::removeImport).warning(), new LocalHref("cancel", "/import")));
    }

    private void removeImport() {
        try {
            imports().remove(person(), planImport());
            Flash.success(getString("removed"));
            setResponsePage(UploadPage.class);
        } catch (ChangedMeanwhile e) {
            form.error(getString("changed"));
        }
    }
}
