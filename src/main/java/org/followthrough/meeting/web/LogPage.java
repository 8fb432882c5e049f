package org.followthrough.meeting.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.MeetingLog.Entry;
import org.followthrough.meeting.MeetingLog;
import org.followthrough.meeting.MeetingLogs;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** What did the meeting decide, and what is to be done? Also as PDF, Word, Excel and CSV. */
@PagePath("/meetings/${id}/log")
@Requires(Permission.SEE_MEETINGS)
public class LogPage extends OneMeetingPage {

    @SpringBean
    private MeetingLogs logs;
    @SpringBean
    private Agendas agendas;
    @SpringBean
    private MeetingFacts facts;

    private final IModel<MeetingLog> log = LoadableDetachableModel.of(() -> logs.of(person(), meeting()));

    /** @param parameters {@code id} of the meeting */
    public LogPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToMeeting();
        add(new SummaryList("facts", now().map(meeting -> List.of(facts.when(meeting), facts.attendance(meeting)))));
        for (String ending : List.of("pdf", "docx", "xlsx", "csv")) {
            add(new LocalHref(ending, "/meeting-files/" + meeting().id() + "." + ending));
        }
        String leftOut = leftOut();
        add(new Label("leftOut", leftOut).setVisible(!leftOut.isEmpty()));
        addTable("decisions", MeetingLog::decisions, "decidedBy", Entry::decidedBy);
        addTable("actions", MeetingLog::actions, "due", LogPage::due);
        addTable("noted", MeetingLog::noted, "due", LogPage::due);
        addTable("notReached", MeetingLog::notReached, "due", LogPage::due);
    }

    /** What this page leaves out, or else what its files do. */
    private String leftOut() {
        if (log.getObject().withheld() > 0) {
            return MeetingWords.leftOut(log.getObject().withheld());
        }
        return agendas.papersForAll(meeting()).withheld() > 0 ? getString("files") : "";
    }

    private void addTable(String list, Function<MeetingLog, List<Entry>> which, String last,
                          Function<Entry, String> words) {
        List<Row> rows = which.apply(log.getObject()).stream().map(entry -> row(list, entry, words.apply(entry)))
                .toList();
        add(new Label(list + "Heading", new StringResourceModel(list, this).setParameters(rows.size())));
        add(new Label(list + "None", new ResourceModel(list + ".none")).setVisible(rows.isEmpty()));
        add(new AppTable<>(list, new StringResourceModel(list, this).setParameters(rows.size()), () -> rows, List.of(
                Column.text("number", Row::number), Column.link("action", Row::action, Row::path),
                Column.of("lead", Column.Kind.TEXT, (id, row) -> new Lines(id, row.lead())),
                Column.of(list, Column.Kind.TEXT, (id, row) -> new Lines(id, row.what())),
                Column.text(last, Row::last))).setVisible(!rows.isEmpty()));
    }

    private Row row(String list, Entry entry, String last) {
        List<String> what = new ArrayList<>();
        what.add(list.equals("notReached") ? MeetingWords.name(entry.kind()) : entry.outcome());
        Stream.of(entry.reason(), entry.note()).filter(text -> text != null).forEach(what::add);
        return new Row(String.valueOf(entry.number()), entry.reference() + " " + entry.title(),
                path("/items/" + entry.number()), Stream.of(entry.agency(), entry.person())
                .filter(line -> !line.isEmpty()).toList(), what, last);
    }

    private static String due(Entry entry) {
        return London.shortDate(entry.due());
    }

    @Override
    protected IModel<String> heading() {
        return () -> new StringResourceModel("heading", this).setParameters(log.getObject().decisions().size(),
                log.getObject().actions().size()).getString();
    }

    @Override
    protected void onDetach() {
        log.detach();
        super.onDetach();
    }

    /** One item in a table. */
    private record Row(String number, String action, String path, List<String> lead, List<String> what, String last)
            implements Serializable {
    }
}
