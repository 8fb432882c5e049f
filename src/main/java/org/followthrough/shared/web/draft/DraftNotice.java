package org.followthrough.shared.web.draft;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.FormButton;

/** Says over a form that it shows a draft, and offers to begin anew. */
public final class DraftNotice extends Panel {

    private final DraftForm form;

    public DraftNotice(String id, DraftForm form) {
        super(id);
        this.form = form;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(new Label("kept", () -> new StringResourceModel("kept", this)
                .setParameters(London.dateAndTime(form.keptAt())).getString()));
        add(new FormButton("discardDraft", this::discard).secondary().withoutChecks());
    }

    private void discard() {
        form.forget();
        setResponsePage(getPage().getClass(), getPage().getPageParameters());
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(form.keptAt() != null);
    }
}
