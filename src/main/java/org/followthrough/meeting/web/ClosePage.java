package org.followthrough.meeting.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.AgendaLine;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** The last look before a meeting is closed: what was decided, noted and not reached. */
@PagePath("/meetings/${id}/close")
@Requires(Permission.RUN_MEETINGS)
public class ClosePage extends OneMeetingPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Attendances attendances;

    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting */
    public ClosePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandRunning();
        backToMeeting();
        List<AgendaLine> agenda = agendas.papers(person(), meeting()).lines();
        long decided = agenda.stream().filter(line -> line.item().isDecided()).count();
        long done = agenda.stream().filter(line -> line.item().isDone()).count();
        add(new Label("came", new StringResourceModel("came", this).setParameters(decided, done - decided)));
        add(new Label("left", new StringResourceModel("left", this).setParameters(agenda.size() - done))
                .setVisible(agenda.size() > done));
        add(new Label("quorum", MeetingWords.sentence(meeting(), attendances.quorum(meeting()))));
        add(new Label("notOpen", new StringResourceModel("notOpen", this)).setVisible(!meeting().isOpen()));
        form.add(new FormButton("close", this::close), new LocalHref("cancel", path("")));
        add(form.setVisible(meeting().isOpen() || form.isSent()));
    }

    private void close() {
        try {
            meetings().close(person(), meeting().id());
        } catch (ChangedMeanwhile e) {
            readAgain();
            form.error(getString("changedMeanwhile"));
            return;
        }
        Flash.success(getString("closed"));
        setResponsePage(LogPage.class, parametersOf(meeting().id()));
    }
}
