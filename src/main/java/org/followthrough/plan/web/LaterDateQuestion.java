package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.plan.LaterDates;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextAreaRow;

/** Offers to ask for a later due date: one of two that are likely, or another, and why. */
final class LaterDateQuestion extends Panel {

    private static final String ANOTHER = "another";

    private final LocalDate due;
    private final LocalDate today;
    private final LocalDate askedFor;
    private final IModel<Boolean> asks = new Model<>(false);
    private final IModel<String> choice = new Model<>();
    private final IModel<LocalDate> other = new Model<>();
    private final IModel<String> why = new Model<>();
    private final DateRow otherRow = new DateRow("newDate", other);
    private final TextAreaRow whyRow = new TextAreaRow("why", why);

    /**
     * @param due the date now agreed; null when none is
     * @param askedFor a date that waits for a decision; null when none does
     */
    LaterDateQuestion(String id, LocalDate due, LocalDate askedFor, LocalDate today) {
        super(id);
        this.due = due;
        this.askedFor = askedFor;
        this.today = today;
    }

    /** Begins with a request made before. */
    void begin(LocalDate date, String reason) {
        asks.setObject(date != null);
        boolean suggested = date != null && LaterDates.suggested(due, today).contains(date);
        choice.setObject(date == null ? null : suggested ? date.toString() : ANOTHER);
        other.setObject(suggested ? null : date);
        why.setObject(reason);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        List<String> choices = new ArrayList<>();
        LaterDates.suggested(due, today).forEach(date -> choices.add(date.toString()));
        choices.add(ANOTHER);
        RadiosRow<String> when = new RadiosRow<>("when", choice, choices).labelled(this::words).small().required()
                .reveal(ANOTHER, "another", this, otherRow.small().required());
        add(new CheckboxRow("later", asks).label(new StringResourceModel(due == null ? "later.first" : "later.label",
                        this)).hint(hint()).reveal("laterDate", this, when,
                whyRow.limit(Update.REASON_LIMIT).rows(3).small().required()));
    }

    private IModel<String> hint() {
        return askedFor == null ? new StringResourceModel("later.help", this)
                : new StringResourceModel("later.waits", this).setParameters(London.longDate(askedFor));
    }

    private String words(String key) {
        return key.equals(ANOTHER) ? getString("when.another") : new StringResourceModel("when.end", this)
                .setParameters(London.month(LocalDate.parse(key))).getString();
    }

    /** Whether what is asked for can be asked for; says so where not. */
    boolean isConsistent() {
        LocalDate date = date();
        if (date == null || date.isAfter(due == null || due.isBefore(today) ? today : due)) {
            return true;
        }
        boolean early = due != null && !date.isAfter(due);
        otherRow.error(new StringResourceModel(early ? "newDate.early" : "newDate.past", this)
                .setParameters(London.longDate(due)).getString());
        return false;
    }

    /** The date asked for; null when none is. */
    LocalDate date() {
        if (!Boolean.TRUE.equals(asks.getObject()) || choice.getObject() == null) {
            return null;
        }
        return choice.getObject().equals(ANOTHER) ? other.getObject() : LocalDate.parse(choice.getObject());
    }

    /** Why; null when no date is asked for. */
    String reason() {
        return date() == null ? null : why.getObject();
    }
}
