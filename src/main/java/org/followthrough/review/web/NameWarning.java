package org.followthrough.review.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.string.Strings;
import org.followthrough.people.SignedIn;
import org.followthrough.review.NameCheck;
import org.followthrough.review.NameWarnings;
import org.followthrough.shared.web.form.FormButton;

/**
 * Interrupts a form whose text looks as if it named a child, with the words marked. The answers stay in the form, so
 * that nothing is lost whichever way its writer goes.
 */
public final class NameWarning extends Panel {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private NameWarnings warnings;

    private final IModel<Long> reviewId;
    private final IModel<String> subject;
    private final Runnable keep;
    private final Runnable change;
    private final List<String> marked = new ArrayList<>();

    /**
     * @param reviewId the review the text is about, whose own name is no finding; of null for none
     * @param subject what is written about, as events name it: action/R03-07
     * @param keep saves the text as it is
     * @param change shows the form again
     */
    public NameWarning(String id, IModel<Long> reviewId, IModel<String> subject, Runnable keep, Runnable change) {
        super(id);
        this.reviewId = reviewId;
        this.subject = subject;
        this.keep = keep;
        this.change = change;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(new ListView<>("text", () -> marked) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("marked", item.getModel()).setEscapeModelStrings(false).setRenderBodyOnly(true));
            }
        });
        add(new FormButton("goBack", this::goBack).inverse().withoutChecks());
        add(new FormButton("saveAsItIs", this::saveAsItIs).inverse());
    }

    /** Left out when it is not needed, and yet there for whoever presses one of its buttons: a page keeps nothing. */
    @Override
    protected void onRender() {
        if (isShown()) {
            super.onRender();
        }
    }

    /** Whether any of the texts looks as if it named a child; the page then shows this in place of its questions. */
    public boolean isNeeded(List<String> texts) {
        marked.clear();
        for (String text : texts) {
            List<NameCheck.Finding> findings = warnings.find(reviewId.getObject(), text);
            if (!findings.isEmpty()) {
                marked.add(marked(text, findings));
            }
        }
        return isShown();
    }

    /** Whether it stands in place of the questions. */
    public boolean isShown() {
        return !marked.isEmpty();
    }

    private void goBack() {
        warnings.heeded(signedIn.required(), subject.getObject());
        change.run();
    }

    private void saveAsItIs() {
        warnings.kept(signedIn.required(), subject.getObject());
        keep.run();
    }

    private static String marked(String text, List<NameCheck.Finding> findings) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (NameCheck.Finding finding : findings) {
            marked.append(escaped(text.substring(from, finding.start()))).append("<mark>")
                    .append(escaped(text.substring(finding.start(), finding.end()))).append("</mark>");
            from = finding.end();
        }
        return marked.append(escaped(text.substring(from))).toString();
    }

    private static CharSequence escaped(String text) {
        return Strings.escapeMarkup(text);
    }
}
