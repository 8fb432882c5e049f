package org.followthrough.people.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Calendars;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;

/** One's own calendar: the address a calendar program reads, shown once, and how to stop it. */
@PagePath("/me/calendar")
@Requires({})
public class CalendarPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Calendars calendars;
    @SpringBean
    private BoardSettings settings;

    public CalendarPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MePage.class, new PageParameters());
        Person person = signedIn.required();
        addNewAddress();
        var since = calendars.since(person);
        add(new Label("since", new StringResourceModel("since", this).setParameters(
                since.map(made -> London.longDate(London.dayOf(made))).orElse(""))).setVisible(since.isPresent()));
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("make", this::make).setVisible(since.isEmpty()),
                new FormButton("again", this::make).secondary().setVisible(since.isPresent()),
                new FormButton("end", this::end).warning().setVisible(since.isPresent()));
        add(form);
    }

    /** The address is on screen this once: only the hash of its secret is kept. */
    private void addNewAddress() {
        String secret = NewLinks.take(NewLinks.CALENDAR);
        WebMarkupContainer made = new WebMarkupContainer("made");
        made.add(new Label("address", secret == null ? "" : settings.board().link(Calendars.path(secret))));
        add(made.setVisible(secret != null));
    }

    private void make() {
        NewLinks.keep(NewLinks.CALENDAR, calendars.make(signedIn.required()));
        setResponsePage(CalendarPage.class);
    }

    private void end() {
        calendars.end(signedIn.required());
        Flash.success(getString("ended"));
        setResponsePage(CalendarPage.class);
    }
}
