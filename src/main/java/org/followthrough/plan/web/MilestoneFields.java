package org.followthrough.plan.web;

import java.time.LocalDate;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.plan.Milestone;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.TextRow;

/** What is asked about one milestone. */
final class MilestoneFields extends Panel {

    private final int place;
    private final boolean known;
    private final IModel<String> text;
    private final IModel<LocalDate> due;
    private final IModel<LocalDate> done;
    private final IModel<Boolean> gone = new Model<>(false);
    private final TextRow textRow;
    private final DateRow dueRow;
    private final DateRow doneRow;

    /** @param before null for a new one */
    MilestoneFields(int place, Milestone before) {
        super("milestone" + place);
        this.place = place;
        known = before != null;
        text = new Model<>(known ? before.text() : null);
        due = new Model<>(known ? before.due() : null);
        done = new Model<>(known ? before.doneOn() : null);
        textRow = new TextRow("text" + place, text);
        dueRow = new DateRow("due" + place, due);
        doneRow = new DateRow("done" + place, done);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(new Label("legend", new StringResourceModel(known ? "legend" : "legend.new", this)
                .setParameters(place + 1)));
        add(row("text", textRow.label(words("text")).limit(Milestone.TEXT_LIMIT)),
                row("due", dueRow.label(words("due")).small()),
                row("done", doneRow.label(words("done")).small()).setVisible(known),
                row("gone", new CheckboxRow("gone" + place, gone).label(words("gone"))).setVisible(known));
    }

    private IModel<String> words(String key) {
        return new StringResourceModel(key, this);
    }

    private static RepeatingView row(String id, Component field) {
        RepeatingView row = new RepeatingView(id);
        row.add(field);
        return row;
    }

    /** Whether it is to be taken away. */
    boolean isGone() {
        return known && (Boolean.TRUE.equals(gone.getObject()) || text.getObject() == null && due.getObject() == null);
    }

    /** What will have been done; null when nothing was typed. */
    String text() {
        return text.getObject();
    }

    /** Whether the answers make a milestone, or none; says so where not. */
    boolean isConsistent(LocalDate today, boolean twice) {
        if (twice) {
            textRow.error(getString("text.twice"));
        } else if (text.getObject() == null && due.getObject() != null) {
            textRow.error(getString("text.required"));
        } else if (text.getObject() != null && due.getObject() == null) {
            dueRow.error(getString("due.required"));
        } else if (done.getObject() != null && done.getObject().isAfter(today)) {
            doneRow.error(getString("done.toCome"));
        } else {
            return true;
        }
        return false;
    }

    Milestone milestone() {
        return new Milestone(text.getObject(), due.getObject(), done.getObject());
    }
}
