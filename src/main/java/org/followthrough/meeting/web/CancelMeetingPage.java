package org.followthrough.meeting.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Notices;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Cancels a meeting, with the reason; one that decided something cannot be, and the page says why. */
@PagePath("/meetings/${id}/cancel")
@Requires(Permission.RUN_MEETINGS)
public class CancelMeetingPage extends OneMeetingPage {

    @SpringBean
    private Agendas agendas;
    @SpringBean
    private Notices notices;

    private final IModel<String> reason = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting */
    public CancelMeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandRunning();
        backToMeeting();
        int done = agendas.countDone(meeting());
        boolean over = meeting().isOver();
        boolean may = !over && done == 0;
        WebMarkupContainer decided = new WebMarkupContainer("decided");
        decided.add(new Label("words", new StringResourceModel("decided", this).setParameters(done)),
                new LocalHref("close", path("/close")));
        add(decided.setVisible(!over && done > 0));
        add(new WebMarkupContainer("over").setVisible(over));
        add(new WebMarkupContainer("consequences").setVisible(may));
        form.add(new TextAreaRow("reason", reason).bold().required().limit(Meeting.REASON_LIMIT).rows(3),
                new FormButton("cancelMeeting", this::cancel).warning(), new LocalHref("cancel", path("")));
        add(form.setVisible(may || form.isSent()));
    }

    private void cancel() {
        try {
            meetings().cancel(person(), meeting().id(), reason.getObject());
        } catch (ChangedMeanwhile e) {
            readAgain();
            form.error(getString("changedMeanwhile"));
            return;
        }
        readAgain();
        Flash.success(new StringResourceModel("cancelled", this).setParameters(London.longDate(meeting().day()))
                .getString());
        Class<? extends OneMeetingPage> next = notices.told(meeting()).isEmpty() ? MeetingPage.class : TellPage.class;
        setResponsePage(next, parametersOf(meeting().id()));
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(London.longDate(meeting().day()));
    }
}
