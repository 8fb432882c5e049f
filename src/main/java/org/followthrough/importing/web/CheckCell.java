package org.followthrough.importing.web;

import java.util.List;
import java.util.Objects;
import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;

/** A cell of the check: what has to be decided, what would be written, what the file says, and the question. */
final class CheckCell extends Panel {

    private final boolean problem;

    /**
     * @param problems sentences; empty when nothing has to be decided
     * @param ours what would be written; may be empty
     * @param printed what stands in the file; may be empty
     */
    CheckCell(String id, List<String> problems, String ours, String printed, List<? extends Component> questions) {
        this(id, "", problems, ours, printed, questions);
    }

    /** @param above what it stands under; may be empty */
    CheckCell(String id, String above, List<String> problems, String ours, String printed,
              List<? extends Component> questions) {
        super(id);
        add(new Label("above", above).setVisible(!above.isEmpty()));
        problem = !problems.isEmpty();
        boolean changed = !printed.isEmpty() && !Objects.equals(ours, printed);
        RepeatingView sentences = new RepeatingView("problem");
        problems.forEach(sentence -> sentences.add(new CheckSentence(sentences.newChildId(), sentence)));
        RepeatingView asked = new RepeatingView("question");
        questions.forEach(asked::add);
        add(sentences, new Label("ours", ours).setVisible(!ours.isEmpty()),
                new Label("printed", () -> getString("file") + " " + printed).setVisible(changed), asked);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        if (problem) {
            tag.append("class", "app-import__cell--problem", " ");
        }
    }
}
