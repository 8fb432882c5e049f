package org.followthrough.shared.web.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.Component;
import org.apache.wicket.authorization.UnauthorizedActionException;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.IFormSubmitter;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.util.visit.IVisit;

/**
 * The one form: keeps nothing on the server, keeps the parameters of the page's URL, leaves checking to the server's
 * own words, and refuses a button that the person was not shown.
 */
public class BaseForm extends StatelessForm<Void> {

    /** A form whose buttons do the work. */
    public BaseForm(String id) {
        super(id);
        setMarkupId(id);
    }

    /** Whether this request sends answers: such a form is shown even where it would no longer be offered. */
    public final boolean isSent() {
        return ((ServletWebRequest) getRequest()).getContainerRequest().getMethod().equals("POST");
    }

    /** Posting the name of a button that is hidden or disabled must not press it (CVE-2026-82557). */
    @Override
    public void process(IFormSubmitter submitter) {
        refuseUnlessUsable(this);
        if (submitter instanceof Component button) {
            refuseUnlessUsable(button);
        }
        super.process(submitter);
    }

    private static void refuseUnlessUsable(Component component) {
        if (!component.isVisibleInHierarchy() || !component.isEnabledInHierarchy()) {
            throw new UnauthorizedActionException(component, Component.ENABLE);
        }
    }

    /** Files are read by our own limits; a form that takes files may also be sent without any. */
    @Override
    protected boolean handleMultiPart() {
        ServletWebRequest request = (ServletWebRequest) getRequest();
        if (!isMultiPart() || !SentForm.isSentAsParts(request)) {
            return true;
        }
        SentForm sent = new SentForm(request, fileRows());
        RequestCycle cycle = getRequestCycle();
        cycle.getListeners().add(new IRequestCycleListener() {
            @Override
            public void onDetach(RequestCycle ended) {
                sent.discard();
            }
        });
        try {
            sent.parseFileParts();
        } catch (FileUploadException e) {
            error(getString("form.notReceived"));
            return false;
        }
        cycle.setRequest(sent);
        return true;
    }

    private Map<String, FileRow> fileRows() {
        Map<String, FileRow> rows = new HashMap<>();
        visitChildren(FileRow.class, (FileRow row, IVisit<Void> visit) -> rows.put(row.getId(), row));
        return rows;
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.put("novalidate", "novalidate");
    }
}
