package org.followthrough.pack.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.handler.resource.ResourceRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ByteArrayResource;
import org.followthrough.pack.Packs;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.report.LockedPdf;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;
import org.followthrough.shared.web.part.LocalHref;

/** A PDF of a pack that opens only with a password the reader chooses; the password is kept nowhere. */
@PagePath("/packs/${pack}/copy")
@Requires(Permission.SEE_PACKS)
public class PackCopyPage extends OnePackPage {

    private static final int SHORTEST = 12;

    private final IModel<String> password = new Model<>();
    private final IModel<String> again = new Model<>();
    private final PasswordRow passwordRow = new PasswordRow("password", password).chosen().required();
    private final PasswordRow againRow = new PasswordRow("again", again).chosen().required();

    /** @param parameters {@code pack}: its id */
    public PackCopyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToPack();
        BaseForm form = new BaseForm("form");
        add(form.add(passwordRow, againRow, new FormButton("download", this::download),
                new LocalHref("cancel", "/packs/" + pack().id())));
    }

    private void download() {
        if (password.getObject().length() < SHORTEST) {
            passwordRow.error(getString("password.short"));
        } else if (!password.getObject().equals(again.getObject())) {
            againRow.error(getString("again.other"));
        } else {
            byte[] locked = LockedPdf.of(packs().pdf(pack()), password.getObject());
            packs().read(person(), pack(), Packs.Form.PDF);
            getRequestCycle().scheduleRequestHandlerAfterCurrent(new ResourceRequestHandler(
                    new ByteArrayResource("application/pdf", locked, pack().fileName() + "-locked.pdf"),
                    new PageParameters()));
        }
    }
}
