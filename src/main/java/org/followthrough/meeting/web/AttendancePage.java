package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Attendee;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Who comes to the meeting, who sends a deputy and who apologises: one question for each member. */
@PagePath("/meetings/${id}/attendance")
@Requires(Permission.RUN_MEETINGS)
public class AttendancePage extends OneMeetingPage {

    @SpringBean
    private Attendances attendances;
    @SpringBean
    private MeetingWords words;

    private final Map<Long, IModel<Attendance>> came = new LinkedHashMap<>();
    private final Map<Long, IModel<Long>> deputies = new LinkedHashMap<>();
    private final IModel<Set<Long>> others = new SetModel<>(Set.of());
    private final IModel<String> guests = new Model<>();
    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code id} of the meeting */
    public AttendancePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandRunning();
        backToMeeting();
        add(new Label("quorum", MeetingWords.sentence(meeting(), attendances.quorum(meeting()))));
        List<Attendee> known = attendances.of(meeting());
        RepeatingView members = new RepeatingView("member");
        known.stream().filter(Attendee::member).forEach(member -> members.add(question(member)));
        others.setObject(known.stream().filter(each -> !each.member()).map(Attendee::personId)
                .collect(Collectors.toSet()));
        guests.setObject(meeting().guests());
        List<Long> mayAttend = attendances.others(meeting()).stream().map(Person::id).toList();
        form.add(members, new CheckboxesRow<>("others", others, mayAttend).bold().compact()
                        .labelled(words::nameAndAgency).setVisible(!mayAttend.isEmpty()),
                new TextRow("guests", guests).bold().limit(Meeting.GUESTS_LIMIT), new FormButton("save", this::save),
                new LocalHref("cancel", path("")));
        add(form.setVisible(!meeting().isOver() || form.isSent()));
    }

    private RadiosRow<Attendance> question(Attendee member) {
        long id = member.personId();
        IModel<Attendance> answer =
                Model.of(member.attendance() == Attendance.EXPECTED ? null : member.attendance());
        IModel<Long> deputy = Model.of(member.deputyId());
        came.put(id, answer);
        deputies.put(id, deputy);
        List<Long> mayStandIn = attendances.deputies(meeting(), id).stream().map(Person::id).toList();
        RadiosRow<Attendance> row = new RadiosRow<>("member" + id, answer, mayStandIn.isEmpty()
                ? List.of(Attendance.PRESENT, Attendance.APOLOGIES)
                : List.of(Attendance.PRESENT, Attendance.DEPUTY, Attendance.APOLOGIES))
                .compact().small().label(() -> words.nameAndAgency(id))
                .labelled(choice -> getString("attendance." + choice));
        if (!mayStandIn.isEmpty()) {
            RepeatingView who = new RepeatingView("who");
            who.add(new SelectRow<>("deputy" + id, deputy, mayStandIn).labelled(this::names)
                    .label(new StringResourceModel("deputy", this).setParameters(names(id))).required());
            row.reveal(Attendance.DEPUTY, "sent", this, who);
        }
        return row;
    }

    private void save() {
        List<Attendee> all = new ArrayList<>();
        came.forEach((id, answer) -> {
            if (answer.getObject() != null) {
                all.add(new Attendee(id, true, answer.getObject(),
                        answer.getObject() == Attendance.DEPUTY ? deputies.get(id).getObject() : null));
            }
        });
        if (others.getObject() != null) {
            others.getObject().forEach(id -> all.add(Attendee.inAttendance(id)));
        }
        try {
            attendances.keep(person(), meeting().id(), all, guests.getObject());
        } catch (ChangedMeanwhile e) {
            readAgain();
            form.error(getString("changedMeanwhile"));
            return;
        }
        Flash.success(MeetingWords.sentence(meeting(), attendances.quorum(meeting())));
        setResponsePage(MeetingPage.class, parametersOf(meeting().id()));
    }
}
