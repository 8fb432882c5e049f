package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Received;
import org.followthrough.plan.Updates;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.SelectRow;

/** Asks who said it, and when, of somebody who records what the lead agency told them. */
final class ReceivedQuestion extends Panel {

    /** The parameter of the page's address that names who said it. */
    private static final String FROM = "from";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Updates updates;

    private final IModel<Action> action;
    private final LocalDate today;
    private final IModel<Boolean> received = new Model<>(false);
    private final IModel<Long> from = new Model<>();
    private final IModel<LocalDate> on;
    private final DateRow onRow;

    ReceivedQuestion(String id, IModel<Action> action, LocalDate today) {
        super(id);
        this.action = action;
        this.today = today;
        on = new Model<>(today);
        onRow = new DateRow("receivedOn", on);
    }

    /** Begins with what was said before. */
    void begin(Received before) {
        if (before != null) {
            received.setObject(true);
            from.setObject(before.fromPersonId());
            on.setObject(before.on());
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        Map<Long, String> speakers = new LinkedHashMap<>();
        updates.speakers(action.getObject()).stream().filter(person -> person.id() != signedIn.required().id())
                .forEach(person -> speakers.put(person.id(),
                person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle()));
        beginWithAddress(speakers.keySet());
        add(new CheckboxRow("received", received).reveal("receivedFrom", this,
                new SelectRow<>("from", from, List.copyOf(speakers.keySet())).labelled(speakers::get).small()
                        .required(), onRow.small().required()));
        setVisible(isVisible() && !speakers.isEmpty());
    }

    /** Whoever answered a message is named in the address of the link beside it. */
    private void beginWithAddress(Set<Long> speakers) {
        String named = getPage().getPageParameters().get(FROM).toString("");
        if (named.matches("\\d{1,18}") && speakers.contains(Long.valueOf(named)) && from.getObject() == null) {
            received.setObject(true);
            from.setObject(Long.valueOf(named));
        }
    }

    /** Whether it can have been said then; says so where not. */
    boolean isConsistent() {
        Received said = answer();
        if (said == null) {
            return true;
        }
        LocalDate last = London.dayOf(action.getObject().version().effectiveAt());
        if (said.on().isAfter(today)) {
            onRow.error(getString("receivedOn.toCome"));
        } else if (said.on().isBefore(last)) {
            onRow.error(new StringResourceModel("receivedOn.early", this).setParameters(London.longDate(last))
                    .getString());
        } else {
            return true;
        }
        return false;
    }

    /** Who said it and when; null when people speak for themselves. */
    Received answer() {
        return Boolean.TRUE.equals(received.getObject()) ? new Received(from.getObject(), on.getObject()) : null;
    }
}
