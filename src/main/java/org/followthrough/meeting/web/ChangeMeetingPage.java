package org.followthrough.meeting.web;

import java.time.Instant;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingState;
import org.followthrough.meeting.Notices;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;

/** Another day, time or place for a meeting not held yet. */
@PagePath("/meetings/${id}/change")
@Requires(Permission.RUN_MEETINGS)
public class ChangeMeetingPage extends MeetingFormPage {

    @SpringBean
    private Notices notices;

    /** @param parameters {@code id} of the meeting */
    public ChangeMeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Meeting meeting = meetings().find(signedIn().required(), id()).orElseThrow(NotFoundException::new);
        if (!meetings().mayRun(signedIn().required(), meeting.committeeId())) {
            throw new NotAllowed();
        }
        backTo(MeetingPage.class, MeetingPage.parametersOf(id()));
        begin(meeting);
        addForm(false);
        form().setVisible(meeting.state() == MeetingState.PLANNED || form().isSent());
    }

    private long id() {
        return MeetingPage.idIn(getPageParameters());
    }

    @Override
    String back() {
        return "/meetings/" + id();
    }

    @Override
    void save(long committeeId, Instant startsAt, String where) {
        try {
            meetings().change(signedIn().required(), id(), startsAt, where);
        } catch (ChangedMeanwhile e) {
            form().error(getString("tooLate"));
            return;
        }
        boolean known = notices.told(meetings().find(signedIn().required(), id()).orElseThrow()).stream()
                .anyMatch(Notices.Told::outdated);
        Flash.success(new StringResourceModel(known ? "saved.known" : "saved", this)
                .setParameters(London.dateAndTime(startsAt)).getString());
        Class<? extends OneMeetingPage> next = known ? TellPage.class : MeetingPage.class;
        setResponsePage(next, OneMeetingPage.parametersOf(id()));
    }
}
