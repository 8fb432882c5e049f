package org.followthrough.meeting.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Outcomes;
import org.followthrough.meeting.Papers;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.ActionCells;
import org.followthrough.plan.web.ActionRow;
import org.followthrough.plan.web.ActionRows;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The agenda of a meeting as a table, grouped by why the items are on it; each leads to its page in the meeting. */
final class AgendaPanel extends Panel {

    @SpringBean
    private Outcomes outcomes;
    @SpringBean
    private ActionRows rows;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Meeting> meeting;
    private final IModel<Papers> papers;
    private final boolean onlyChanged;

    /** @param onlyChanged whether only items changed since the papers were frozen are shown */
    AgendaPanel(String id, IModel<Meeting> meeting, IModel<Papers> papers, boolean onlyChanged) {
        super(id);
        this.meeting = meeting;
        this.papers = papers;
        this.onlyChanged = onlyChanged;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LocalHref("whole", path("")).setVisible(onlyChanged));
        Map<String, Long> counts = lines().stream()
                .collect(Collectors.groupingBy(AgendaPanel::group, Collectors.counting()));
        add(new AppTable<>("items", new StringResourceModel("caption", this),
                LoadableDetachableModel.of(this::rows), columns())
                .grouped(row -> said("group", row.group(), counts.get(row.group()))).setVisible(!lines().isEmpty()));
        int withheld = papers.getObject().withheld();
        add(new Label("none", new StringResourceModel("none", this)).setVisible(lines().isEmpty() && withheld == 0));
        add(new Label("withheld", said("withheld", withheld)).setVisible(withheld > 0));
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("number", row -> String.valueOf(row.number())),
                Column.written("action", Column.Kind.HEADER,
                        (cell, row) -> ActionCells.name(cell, row.row(), row.path())),
                Column.text("lead", row -> row.row().lead()),
                Column.date("due", row -> row.row().due())));
        if (meeting.getObject().state() != MeetingState.PLANNED) {
            columns.add(Column.text("outcome", Row::outcome));
        }
        columns.add(Column.written("status", Column.Kind.STATUS, (cell, row) -> ActionCells.status(cell, row.row())));
        return columns;
    }

    private List<Row> rows() {
        List<AgendaLine> shown = lines().stream().filter(line -> line.changed() || !onlyChanged).toList();
        LocalDate today = London.dayOf(clock.instant());
        boolean frozen = meeting.getObject().isFrozen();
        List<ActionRow> actions = rows.of(shown.stream().map(AgendaLine::position).toList(), signedIn.required(),
                AsAt.on(frozen ? meeting.getObject().asAt() : today, today));
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            AgendaLine line = shown.get(i);
            all.add(new Row(line.number(), group(line), actions.get(i),
                    frozen ? path("/items/" + line.number()) : actions.get(i).path(), outcome(line)));
        }
        return all;
    }

    private static String group(AgendaLine line) {
        return line.restricted() ? MeetingWords.ofRestrictedReview() : MeetingWords.name(line.item().kind());
    }

    private String outcome(AgendaLine line) {
        return !line.item().isDone() && line.changed() ? getString("outcome.changed")
                : outcomes.of(meeting.getObject(), line.item());
    }

    private List<AgendaLine> lines() {
        return papers.getObject().lines();
    }

    private String path(String below) {
        return "/meetings/" + meeting.getObject().id() + below;
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    /** One item in the table. */
    private record Row(int number, String group, ActionRow row, String path, String outcome) implements Serializable {
    }
}
