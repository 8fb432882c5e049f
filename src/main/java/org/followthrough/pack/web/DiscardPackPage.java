package org.followthrough.pack.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.PackReleases;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Throws a draft away, with the reason. */
@PagePath("/packs/${pack}/discard")
@Requires(Permission.MAKE_PACKS)
public class DiscardPackPage extends OnePackPage {

    @SpringBean
    private PackReleases releases;

    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code pack}: its id */
    public DiscardPackPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandDraftFor(form);
        backToPack();
        form.add(new TextAreaRow("reason", reason).limit(PackReleases.REASON_LIMIT).rows(3).required(),
                new FormButton("discard", this::discard).warning(), new LocalHref("cancel", "/packs/" + pack().id()));
        add(form);
    }

    private void discard() {
        try {
            releases.discard(person(), pack().id(), reason.getObject());
            Flash.success(getString("discarded"));
            setResponsePage(PacksPage.class);
        } catch (ChangedMeanwhile e) {
            form.error(getString("changedMeanwhile"));
        }
    }
}
