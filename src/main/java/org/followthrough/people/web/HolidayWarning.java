package org.followthrough.people.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardHolidays;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.LocalHref;

/** Says that the bank holidays run out soon, and where to add the next ones; hides itself while they do not. */
public final class HolidayWarning extends Panel {

    @SpringBean
    private BoardHolidays holidays;
    @SpringBean
    private SignedIn signedIn;

    /** Reads its words from its own bundle. */
    public HolidayWarning(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("words", () -> new StringResourceModel(holidays.knownUntil() == null
                ? "holidayWarning.none" : "holidayWarning.until", this)
                .setParameters(London.longDate(holidays.knownUntil())).getString()),
                new LocalHref("add", "/settings/bank-holidays")
                        .setVisible(signedIn.may(Permission.CHANGE_SETTINGS)));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(holidays.runOutSoon());
    }
}
