package org.followthrough.meeting.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.Papers;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** One meeting: its agenda, who comes, and how far it is. {@code only=changed} shows what changed since the papers. */
@PagePath("/meetings/${id}")
@Requires(Permission.SEE_MEETINGS)
public class MeetingPage extends OneMeetingPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private MeetingFacts facts;

    private final IModel<Papers> papers = LoadableDetachableModel.of(() -> agendas.papers(person(), meeting()));
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting, {@code only} */
    public MeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MeetingsPage.class, new PageParameters());
        add(new SummaryList("facts", LoadableDetachableModel.of(
                () -> facts.of(meeting(), papers.getObject(), runs()))));
        addTasks();
        WebMarkupContainer agenda = new WebMarkupContainer("agenda");
        agenda.add(new AgendaPanel("items", now(), papers,
                getPageParameters().get("only").toString("").equals("changed")));
        add(agenda.setVisible(meeting().isFrozen() || !meeting().isCancelled()));
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
        tasks.add(new LocalHref("attendance", path("/attendance")).setVisible(runs && !meeting().isOver()));
        tasks.add(new LocalHref("agenda", path("/agenda")).setVisible(runs && !meeting().isOver()));
        tasks.add(new LocalHref("change", path("/change")).setVisible(runs && planned));
        tasks.add(new LocalHref("tell", path("/tell")).setVisible(runs && !meeting().isOver()));
        tasks.add(new LocalHref("cancel", path("/cancel")).setVisible(runs && !meeting().isOver()));
        addAgendaFiles(tasks);
        tasks.add(new LocalHref("log", path("/log")).setVisible(!planned && !meeting().isCancelled()));
        tasks.add(new LocalHref("present", Address.of("/present").with("meeting", meeting().id()).with("committee",
                people().committee(meeting().committeeId()).map(Committee::ref).orElse(null)).toString())
                .setVisible(Access.may(person(), Permission.SEE_DASHBOARD) && !meeting().isCancelled()));
        tasks.add(new LocalHref("close", path("/close")).setVisible(runs && meeting().isOpen()));
        add(tasks);
    }

    private void addAgendaFiles(WebMarkupContainer tasks) {
        String agenda = "/meeting-files/" + meeting().id() + "/agenda.";
        for (String ending : List.of("pdf", "docx")) {
            tasks.add(new LocalHref(ending, agenda + ending).setVisible(!meeting().isOver()));
        }
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
        return papers.getObject().lines().stream().filter(line -> !line.item().isDone())
                .mapToInt(AgendaLine::number).min().orElse(0);
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            List<AgendaLine> lines = papers.getObject().lines();
            String day = London.longDate(meeting().day());
            return switch (meeting().state()) {
                case PLANNED -> said("heading.PLANNED", lines.size(), day);
                case OPEN -> said("heading.OPEN", lines.stream().filter(line -> line.item().isDone()).count(),
                        lines.size());
                case CLOSED -> said("heading.CLOSED",
                        lines.stream().filter(line -> line.item().isDecided()).count(), day);
                case CANCELLED -> said("heading.CANCELLED", day);
            };
        };
    }

    @Override
    protected void onDetach() {
        papers.detach();
        super.onDetach();
    }
}
