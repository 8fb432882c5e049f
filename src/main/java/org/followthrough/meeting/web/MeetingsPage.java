package org.followthrough.meeting.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** When do the sub-committees meet next, and what did they decide? */
@PagePath("/meetings")
@Requires(Permission.SEE_MEETINGS)
public class MeetingsPage extends FramePage {

    @SpringBean
    private Meetings meetings;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<Meeting>> coming =
            LoadableDetachableModel.of(() -> meetings.coming(signedIn.required()));
    private final IModel<Slice> slice = LoadableDetachableModel.of(this::slice);

    /** @param parameters {@code page} of the past meetings */
    public MeetingsPage(PageParameters parameters) {
        super(parameters);
    }

    private Slice slice() {
        return new Slice(new Parameters(getPageParameters()).number("page").orElse(1),
                meetings.countPast(signedIn.required()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LocalHref("plan", "/meetings/new").setVisible(signedIn.may(Permission.RUN_MEETINGS)));
        add(new AppTable<>("coming", new ResourceModel("coming"), coming.map(this::rows), columns())
                .setVisible(!coming.getObject().isEmpty()));
        add(new WebMarkupContainer("none").setVisible(coming.getObject().isEmpty()));
        WebMarkupContainer past = new WebMarkupContainer("past");
        past.add(new AppTable<>("meetings", new ResourceModel("past"), LoadableDetachableModel.of(this::past),
                columns()));
        past.add(new Pagination("pages", slice, () -> Address.of("/meetings"), new StringResourceModel("noun", this)));
        add(past.setVisible(slice.getObject().total() > 0));
    }

    private static List<Column<Row>> columns() {
        return List.of(Column.link("when", Row::when, Row::path), Column.text("committee", Row::committee),
                Column.text("place", Row::place), Column.text("state", Row::state));
    }

    private List<Row> past() {
        return rows(meetings.past(signedIn.required(), slice.getObject().offset(), Slice.SIZE));
    }

    private List<Row> rows(List<Meeting> some) {
        return some.stream().map(meeting -> new Row(London.dateAndTime(meeting.startsAt()),
                "/meetings/" + meeting.id(), committee(meeting), meeting.place() == null ? "" : meeting.place(),
                MeetingWords.name(meeting.state()))).toList();
    }

    private String committee(Meeting meeting) {
        return people.committee(meeting.committeeId()).map(Committee::name).orElse("");
    }

    @Override
    protected IModel<String> heading() {
        return () -> coming.getObject().isEmpty() ? getString("heading")
                : new StringResourceModel("next", this).setParameters(
                        London.longDate(coming.getObject().get(0).day()), committee(coming.getObject().get(0)))
                        .getString();
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected void onDetach() {
        coming.detach();
        slice.detach();
        super.onDetach();
    }

    /** One meeting in a table. */
    private record Row(String when, String path, String committee, String place, String state)
            implements Serializable {
    }
}
