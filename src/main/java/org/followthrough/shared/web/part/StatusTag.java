package org.followthrough.shared.web.part;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.Strings;

/** A status in a coloured tag: word and shape say what the colour says. Goes on a {@code strong} element. */
public final class StatusTag extends WebComponent {

    public StatusTag(String id, IModel<Status> status) {
        super(id, status);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        checkComponentTag(tag, "strong");
        tag.put("class", "app-tag app-tag--" + status().kind());
    }

    @Override
    public void onComponentTagBody(MarkupStream markupStream, ComponentTag openTag) {
        Status status = status();
        replaceComponentTagBody(markupStream, openTag, status.shape().svg("app-tag__shape", 13)
                + Strings.escapeMarkup(status.word()));
    }

    private Status status() {
        return (Status) getDefaultModelObject();
    }
}
