package org.followthrough.shared.web.form;

import java.util.List;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.StringValue;

/**
 * The part of a form around a table whose rows can be ticked, each by a box made with {@link TickBox}. Its error is
 * shown over the table and points to the first box.
 */
public final class TickedRows extends WebMarkupContainer implements Focusable {

    /** The name under which the form sends the ticked rows. */
    public static final String NAME = "select";

    private final IModel<String> firstRow;

    /** @param firstRow the value of the first row's box */
    public TickedRows(String id, IModel<String> firstRow) {
        super(id);
        this.firstRow = firstRow;
        WebMarkupContainer problem = new WebMarkupContainer("problem") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(problem() != null);
            }
        };
        problem.setMarkupId(id + "-error");
        add(problem.add(new Label("sentence", this::problem).setRenderBodyOnly(true)));
    }

    private String problem() {
        FeedbackMessage message = getFeedbackMessages().first(FeedbackMessage.ERROR);
        return message == null ? null : String.valueOf(message.getMessage());
    }

    /** The values of the boxes ticked in the form just sent, each once; empty when the page was only opened. */
    public List<String> ticked() {
        List<StringValue> sent = getRequest().getPostParameters().getParameterValues(NAME);
        return sent == null ? List.of() : sent.stream().map(StringValue::toString).distinct().toList();
    }

    @Override
    public String focusId() {
        return TickBox.idOf(firstRow.getObject());
    }
}
