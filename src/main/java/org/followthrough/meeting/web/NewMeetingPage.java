package org.followthrough.meeting.web;

import java.time.Instant;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;

/** A meeting to be held. */
@PagePath("/meetings/new")
@Requires(Permission.RUN_MEETINGS)
public class NewMeetingPage extends MeetingFormPage {

    /** @param parameters none */
    public NewMeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MeetingsPage.class, new PageParameters());
        addForm(true);
    }

    @Override
    String back() {
        return "/meetings";
    }

    @Override
    void save(long committeeId, Instant startsAt, String where) {
        long id = meetings().add(signedIn().required(), committeeId, startsAt, where);
        Flash.success(new StringResourceModel("saved", this).setParameters(London.dateAndTime(startsAt)).getString());
        setResponsePage(MeetingPage.class, MeetingPage.parametersOf(id));
    }
}
