package org.followthrough.shared.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.Page;
import org.apache.wicket.feedback.ErrorLevelFeedbackMessageFilter;
import org.apache.wicket.feedback.FeedbackCollector;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.feedback.IFeedbackMessageFilter;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.shared.web.form.Focusable;
import org.followthrough.shared.web.form.FormRow;

/** "There is a problem": every error of the page, in its order, each a link to the field that has to change. */
final class ErrorSummary extends Panel {

    private static final IFeedbackMessageFilter ERRORS = new ErrorLevelFeedbackMessageFilter(FeedbackMessage.ERROR);

    /** @param field the markup id to jump to; null when the error belongs to no field */
    private record Entry(String sentence, String field) implements Serializable {
    }

    ErrorSummary(String id) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("error", this::entries) {
            @Override
            protected void populateItem(ListItem<Entry> item) {
                Entry entry = item.getModelObject();
                WebMarkupContainer link = new WebMarkupContainer("link");
                link.add(AttributeModifier.replace("href", "#" + entry.field()));
                link.add(new Label("sentence", entry.sentence()).setRenderBodyOnly(true));
                item.add(link.setVisible(entry.field() != null));
                item.add(new Label("text", entry.sentence()).setVisible(entry.field() == null));
            }
        });
    }

    /** Whether anything on the page has an error. */
    static boolean anyErrorIn(Page page) {
        return !errors(page).isEmpty();
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(anyErrorIn(getPage()));
    }

    private List<Entry> entries() {
        return errors(getPage()).stream().map(ErrorSummary::entry).distinct().toList();
    }

    private static Entry entry(FeedbackMessage message) {
        message.markRendered();
        Component reporter = message.getReporter();
        Focusable place = reporter instanceof Focusable self ? self
                : reporter == null ? null : reporter.findParent(FormRow.class);
        return new Entry(String.valueOf(message.getMessage()), place == null ? null : place.focusId());
    }

    private static List<FeedbackMessage> errors(Page page) {
        return new FeedbackCollector(page).setIncludeSession(false).collect(ERRORS);
    }
}
