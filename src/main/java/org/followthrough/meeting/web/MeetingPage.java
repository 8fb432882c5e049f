package org.followthrough.meeting.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.web.ActionCell;
import org.followthrough.plan.web.ActionRow;
import org.followthrough.plan.web.ActionRows;
import org.followthrough.plan.web.AsAt;
import org.followthrough.plan.web.StatusCell;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One meeting: its agenda, who comes, and how far it is. {@code only=changed} shows what changed since the papers. */
@PagePath("/meetings/${id}")
@Requires(Permission.SEE_DECISIONS)
public class MeetingPage extends OneMeetingPage {

    private static final String ONLY_CHANGED = "?only=changed";

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Attendances attendances;
    @SpringBean
    private MeetingWords words;
    @SpringBean
    private Positions positions;
    @SpringBean
    private ActionRows rows;
    @SpringBean
    private Clock clock;

    private final IModel<List<AgendaLine>> agenda = LoadableDetachableModel.of(() -> agendas.of(meeting()));
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting, {@code only} */
    public MeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MeetingsPage.class, new PageParameters());
        add(new SummaryList("facts", LoadableDetachableModel.of(this::facts)));
        addTasks();
        addAgenda();
    }

    private List<SummaryRow> facts() {
        Meeting meeting = meeting();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(getString("when"), meeting.place() == null
                ? new String[] {London.dateAndTime(meeting.startsAt())}
                : new String[] {London.dateAndTime(meeting.startsAt()), meeting.place()}));
        List<String> attendance = new ArrayList<>(List.of(MeetingWords.sentence(meeting, attendances.quorum(meeting))));
        attendance.addAll(words.attendance(meeting, attendances.of(meeting)));
        facts.add(new SummaryRow(getString("attendance"), attendance, null));
        facts.add(SummaryRow.of(getString("papers"), meeting.isFrozen()
                ? said("papers.frozen", London.time(meeting.frozenAt()), London.longDate(meeting.asAt()))
                : getString("papers.following")));
        long changed = changed();
        if (changed > 0) {
            facts.add(new SummaryRow(getString("changed"), List.of(said("changed.count", changed)),
                    path(ONLY_CHANGED)));
        }
        return facts;
    }

    /** How many actions were changed since the papers were frozen; once it is over that says nothing of the meeting. */
    private long changed() {
        return meeting().isClosed() ? 0 : agenda.getObject().stream().filter(AgendaLine::changed).count();
    }

    private void addTasks() {
        boolean planned = meeting().state() == MeetingState.PLANNED;
        boolean runs = runs();
        form.add(new FormButton("open", () -> act("opened", () -> meetings().open(person(), meeting().id())))
                .setVisible(planned));
        form.add(new FormButton("freeze", () -> act("frozen", () -> agendas.freeze(person(), meeting().id())))
                .secondary().setVisible(planned && !meeting().isFrozen()));
        add(form.setVisible(runs && (planned || form.isSent())));
        WebMarkupContainer tasks = new WebMarkupContainer("tasks");
        tasks.add(new LocalHref("goOn", path("/items/" + next())).setVisible(meeting().isOpen() && next() > 0));
        tasks.add(new LocalHref("attendance", path("/attendance")).setVisible(runs && !meeting().isClosed()));
        tasks.add(new LocalHref("agenda", path("/agenda")).setVisible(runs && !meeting().isClosed()));
        tasks.add(new LocalHref("change", path("/change")).setVisible(runs && planned));
        tasks.add(new LocalHref("log", path("/log")).setVisible(!planned));
        tasks.add(new LocalHref("close", path("/close")).setVisible(runs && meeting().isOpen()));
        add(tasks);
    }

    private void act(String said, Runnable verb) {
        try {
            verb.run();
        } catch (ChangedMeanwhile e) {
            readAgain();
            form.error(getString("changedMeanwhile"));
            return;
        }
        Flash.success(getString(said));
        setResponsePage(MeetingPage.class, parametersOf(meeting().id()));
    }

    /** The first item the meeting has not come to; 0 for none. */
    private int next() {
        return agenda.getObject().stream().filter(line -> !line.item().isDone()).mapToInt(AgendaLine::number).min()
                .orElse(0);
    }

    private void addAgenda() {
        boolean onlyChanged = getPageParameters().get("only").toString("").equals("changed");
        add(new LocalHref("whole", path("")).setVisible(onlyChanged));
        IModel<List<Row>> shown = LoadableDetachableModel.of(() -> rows(onlyChanged));
        Map<ItemKind, Long> counts = agenda.getObject().stream()
                .collect(Collectors.groupingBy(line -> line.item().kind(), Collectors.counting()));
        add(new AppTable<>("items", new StringResourceModel("caption", this), shown, columns())
                .grouped(row -> said("group", MeetingWords.name(row.kind()), counts.get(row.kind())))
                .setVisible(!agenda.getObject().isEmpty()));
        add(new Label("none", new StringResourceModel("none", this)).setVisible(agenda.getObject().isEmpty()));
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("number", row -> String.valueOf(row.number())),
                Column.of("action", Column.Kind.HEADER, (id, row) -> ActionCell.leadingTo(row.path(), id, row.row())),
                Column.text("lead", row -> row.row().lead()),
                Column.date("due", row -> row.row().due())));
        if (meeting().state() != MeetingState.PLANNED) {
            columns.add(Column.text("outcome", Row::outcome));
        }
        columns.add(Column.of("status", Column.Kind.STATUS, (id, row) -> new StatusCell(id, row.row())));
        return columns;
    }

    private List<Row> rows(boolean onlyChanged) {
        List<AgendaLine> lines = agenda.getObject().stream().filter(line -> line.changed() || !onlyChanged).toList();
        LocalDate today = London.dayOf(clock.instant());
        AsAt asAt = AsAt.on(meeting().isFrozen() ? meeting().asAt() : today, today);
        List<ActionRow> actions = rows.of(lines.stream().map(AgendaLine::position).toList(), person(), asAt);
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AgendaLine line = lines.get(i);
            all.add(new Row(line.number(), line.item().kind(), actions.get(i),
                    meeting().isFrozen() ? path("/items/" + line.number()) : actions.get(i).path(), outcome(line)));
        }
        return all;
    }

    private String outcome(AgendaLine line) {
        Position after = line.item().actionVersion() == null ? null
                : positions.version(line.item().actionId(), line.item().actionVersion());
        return after == null ? line.changed() ? getString("outcome.changed") : ""
                : MeetingWords.outcome(line.item(), after);
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            List<AgendaLine> lines = agenda.getObject();
            String day = London.longDate(meeting().day());
            return switch (meeting().state()) {
                case PLANNED -> said("heading.PLANNED", lines.size(), day);
                case OPEN -> said("heading.OPEN", lines.stream().filter(line -> line.item().isDone()).count(),
                        lines.size());
                case CLOSED -> said("heading.CLOSED",
                        lines.stream().filter(line -> line.item().isDecided()).count(), day);
            };
        };
    }

    @Override
    protected void onDetach() {
        agenda.detach();
        super.onDetach();
    }

    /** One item in the table. */
    private record Row(int number, ItemKind kind, ActionRow row, String path, String outcome) implements Serializable {
    }
}
