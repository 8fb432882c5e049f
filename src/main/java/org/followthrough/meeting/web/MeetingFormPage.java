package org.followthrough.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about a meeting to be held: whose, when and where. */
abstract class MeetingFormPage extends FramePage {

    @SpringBean
    private Meetings meetings;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Long> committee = new Model<>();
    private final IModel<LocalDate> day = new Model<>();
    private final IModel<String> time = new Model<>();
    private final IModel<String> place = new Model<>();
    private final TextRow timeRow = new TextRow("time", time);
    private final BaseForm form = new BaseForm("form");

    MeetingFormPage(PageParameters parameters) {
        super(parameters);
    }

    /** Where cancelling leads. */
    abstract String back();

    /** Begins with what is known of the meeting. */
    final void begin(Meeting before) {
        committee.setObject(before.committeeId());
        day.setObject(before.day());
        time.setObject(London.time(before.startsAt()));
        place.setObject(before.place());
    }

    abstract void save(long committeeId, Instant startsAt, String where);

    /** Adds the questions. */
    final void addForm(boolean asksWhose) {
        List<Long> mine = people.committees().stream().map(Committee::id)
                .filter(id -> meetings.mayRun(signedIn.required(), id)).toList();
        if (mine.size() == 1) {
            committee.setObject(mine.get(0));
        }
        form.add(new RadiosRow<>("whose", committee, mine).required().bold()
                .labelled(id -> people.committee(id).map(Committee::name).orElse("")).setVisible(asksWhose));
        form.add(new DateRow("day", day).required().bold(), timeRow.required().bold().width(10),
                new TextRow("place", place).limit(Meeting.PLACE_LIMIT).bold(), new FormButton("save", this::keep),
                new LocalHref("cancel", back()));
        add(form);
    }

    private void keep() {
        LocalTime at = TypedTime.read(time.getObject()).orElse(null);
        if (at == null) {
            timeRow.error(getString("time.unclear"));
            return;
        }
        save(committee.getObject(), London.at(day.getObject(), at), place.getObject());
    }

    final Meetings meetings() {
        return meetings;
    }

    final SignedIn signedIn() {
        return signedIn;
    }

    final BaseForm form() {
        return form;
    }
}
