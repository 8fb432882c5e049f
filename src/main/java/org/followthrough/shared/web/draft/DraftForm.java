package org.followthrough.shared.web.draft;

import java.time.Instant;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.visit.IVisit;
import org.followthrough.shared.web.form.BaseForm;

/**
 * A form whose text outlives the session: sent when nobody is signed in any more, it is kept as its person's draft and
 * filled in again when they come back to the page. Its markup holds a {@link DraftNotice}.
 */
public class DraftForm extends BaseForm {

    @SpringBean
    private Drafts drafts;

    private final long personId;
    private final String subject;
    private final IModel<Draft> draft = LoadableDetachableModel.of(this::load);

    /**
     * @param personId who fills it in
     * @param subject the kind of form and what it is about, such as {@code update/R03-07}
     */
    public DraftForm(String id, long personId, String subject) {
        super(id);
        this.personId = personId;
        this.subject = subject;
    }

    private Draft load() {
        return drafts.find(personId, subject).orElse(null);
    }

    /** When the draft that is shown was kept; null when there is none. */
    final Instant keptAt() {
        return draft.getObject() == null ? null : draft.getObject().keptAt();
    }

    /** What was typed is saved or not wanted: the draft is forgotten. */
    public final void forget() {
        drafts.discard(personId, subject);
        draft.setObject(null);
    }

    @Override
    protected void onBeforeRender() {
        ServletWebRequest request = (ServletWebRequest) getRequest();
        if (draft.getObject() != null && "GET".equals(request.getContainerRequest().getMethod())) {
            getRequestCycle().setRequest(new DraftRequest(request, draft.getObject()));
            visitChildren(FormComponent.class, (FormComponent<?> field, IVisit<Void> visit) -> field.inputChanged());
        }
        super.onBeforeRender();
    }

    @Override
    public void onComponentTagBody(MarkupStream markupStream, ComponentTag openTag) {
        getResponse().write("<input type=\"hidden\" name=\"" + Drafts.FIELD + "\" value=\""
                + drafts.token(personId, subject) + "\">");
        super.onComponentTagBody(markupStream, openTag);
    }

    @Override
    protected void onDetach() {
        draft.detach();
        super.onDetach();
    }
}
