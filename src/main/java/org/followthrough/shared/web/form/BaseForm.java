package org.followthrough.shared.web.form;

import org.apache.wicket.Component;
import org.apache.wicket.authorization.UnauthorizedActionException;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.IFormSubmitter;
import org.apache.wicket.markup.html.form.StatelessForm;

/**
 * The one form: keeps nothing on the server, keeps the parameters of the page's URL, leaves checking to the server's own
 * words, and refuses a button that the person was not shown.
 */
public class BaseForm extends StatelessForm<Void> {

    /** A form whose buttons do the work. */
    public BaseForm(String id) {
        super(id);
        setMarkupId(id);
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

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.put("novalidate", "novalidate");
    }
}
