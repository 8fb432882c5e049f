package org.followthrough.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardHolidays;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** Takes a bank holiday out, after saying what that does. */
@PagePath("/settings/bank-holidays/${day}")
@Requires(Permission.CHANGE_SETTINGS)
public class HolidayPage extends FramePage {

    @SpringBean
    private BoardHolidays holidays;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<BankHoliday> holiday =
            LoadableDetachableModel.of(() -> day().flatMap(holidays::on).orElseThrow(NotFoundException::new));

    /** @param parameters {@code day} as 2026-12-25 */
    public HolidayPage(PageParameters parameters) {
        super(parameters);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(getPageParameters().get("day").toString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(HolidaysPage.class, new PageParameters());
        add(new BaseForm("form").add(new FormButton("remove", this::takeOut).warning(),
                new LocalHref("cancel", "/settings/bank-holidays")));
    }

    private void takeOut() {
        BankHoliday gone = holiday.getObject();
        holidays.remove(signedIn.required(), gone.day());
        Flash.success(new StringResourceModel("removed", this).setParameters(HolidaysPage.sentence(gone)).getString());
        setResponsePage(HolidaysPage.class);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(holiday.map(HolidaysPage::sentence));
    }

    @Override
    protected void onDetach() {
        holiday.detach();
        super.onDetach();
    }
}
