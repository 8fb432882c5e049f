package org.followthrough.meeting.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;

/** A page about one meeting, named in its address. */
abstract class OneMeetingPage extends FramePage {

    private static final String ID = "id";

    @SpringBean
    private Meetings meetings;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Meeting> meeting = LoadableDetachableModel.of(this::load);

    OneMeetingPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of a meeting's pages. */
    public static PageParameters parametersOf(long id) {
        return new PageParameters().set(ID, id);
    }

    /** The meeting named in an address. */
    static long idIn(PageParameters parameters) {
        String id = parameters.get(ID).toString("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private Meeting load() {
        return meetings.find(person(), idIn(getPageParameters())).orElseThrow(NotFoundException::new);
    }

    final Meeting meeting() {
        return meeting.getObject();
    }

    /** The meeting, read once a request. */
    final IModel<Meeting> now() {
        return meeting;
    }

    /** Reads the meeting anew, after it was changed. */
    void readAgain() {
        meeting.detach();
    }

    final Person person() {
        return signedIn.required();
    }

    final Meetings meetings() {
        return meetings;
    }

    final People people() {
        return people;
    }

    /** Whether the reader prepares and runs this meeting. */
    final boolean runs() {
        return meetings.mayRun(person(), meeting().committeeId());
    }

    /** Keeps those out who do not run this meeting. */
    final void demandRunning() {
        if (!runs()) {
            throw new NotAllowed();
        }
    }

    /** The path of the meeting, or of a page below it. */
    final String path(String below) {
        return "/meetings/" + meeting().id() + below;
    }

    final void backToMeeting() {
        backTo(MeetingPage.class, parametersOf(meeting().id()),
                new StringResourceModel("backToMeeting", this));
    }

    final String names(long personId) {
        return people.find(personId).map(Person::name).orElse("");
    }

    @Override
    protected IModel<String> caption() {
        return () -> people.committee(meeting().committeeId()).map(Committee::name).orElse("") + " \u00b7 "
                + London.longDate(meeting().day());
    }

    @Override
    protected IModel<String> title() {
        return () -> heading().getObject() + ", " + London.longDate(meeting().day());
    }

    @Override
    protected void onDetach() {
        meeting.detach();
        super.onDetach();
    }
}
