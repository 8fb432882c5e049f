package org.followthrough.shared.web.part;

import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.IMarkupFragment;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.panel.IMarkupSourcingStrategy;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.html.panel.PanelMarkupSourcingStrategy;
import org.apache.wicket.request.Response;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.response.StringResponse;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.words.Words;

/**
 * A part of a page that says nothing but its content, the same to every reader: it is written once and kept. A chart
 * with its table is thousands of components, more work than all that is counted for it.
 */
public abstract class KeptPart<T> extends Panel {

    @SpringBean
    private KeptMarkup markup;

    private final T content;
    private final String kept;

    /** @param content all it shows, with {@code equals}; never altered */
    protected KeptPart(String id, T content) {
        super(id);
        this.content = content;
        this.kept = markup.of(key());
    }

    /** Adds what the markup names. Nothing in it may depend on the reader, the day or the page. */
    protected abstract void addParts(T content);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (kept == null) {
            addParts(content);
        }
    }

    /** Where the markup is kept, Wicket has nothing of its own to make out of it either. */
    @Override
    public IMarkupFragment getRegionMarkup() {
        return kept == null ? super.getRegionMarkup() : null;
    }

    @Override
    protected IMarkupSourcingStrategy newMarkupSourcingStrategy() {
        return new PanelMarkupSourcingStrategy(false) {
            @Override
            public void onComponentTagBody(Component part, MarkupStream stream, ComponentTag tag) {
                if (kept != null) {
                    replaceComponentTagBody(stream, tag, kept);
                    return;
                }
                String written = apart(() -> super.onComponentTagBody(part, stream, tag));
                markup.keep(key(), written);
                getResponse().write(written);
            }
        };
    }

    private String apart(Runnable writing) {
        RequestCycle cycle = getRequestCycle();
        StringResponse own = new StringResponse();
        Response page = cycle.setResponse(own);
        try {
            writing.run();
        } finally {
            cycle.setResponse(page);
        }
        return own.toString();
    }

    private KeptMarkup.Key key() {
        return new KeptMarkup.Key(getClass(), content, Words.terms(), LocalLink.address("/"));
    }
}
