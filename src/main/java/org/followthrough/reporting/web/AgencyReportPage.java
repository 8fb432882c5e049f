package org.followthrough.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;

/** The report of one agency for its own board: as at which day, and signed off since when? */
@PagePath("/agency/${ref}/report")
@Requires({Permission.SEE_OWN_AGENCY, Permission.EDIT_PLANS})
public class AgencyReportPage extends FramePage {

    private static final int USUAL_MONTHS = 3;

    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Agency> agency = LoadableDetachableModel.of(this::load);
    private final IModel<LocalDate> asAt = new Model<>();
    private final IModel<LocalDate> since = new Model<>();
    private final IModel<DocumentForm> as = new Model<>(DocumentForm.PDF);
    private final DateRow dayRow = new DateRow("day", asAt);
    private final DateRow sinceRow = new DateRow("since", since);

    /** @param parameters {@code ref} of the agency */
    public AgencyReportPage(PageParameters parameters) {
        super(parameters);
    }

    private Agency load() {
        Agency found = people.agencyByRef(getPageParameters().get("ref").toString(""))
                .orElseThrow(NotFoundException::new);
        if (!Access.mayHandOver(signedIn.required(), found.id())) {
            throw new NotAllowed();
        }
        return found;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String page = "/agency/" + agency.getObject().ref();
        backTo(page, new StringResourceModel("back", this).setParameters(agency.getObject().name()));
        LocalDate today = London.dayOf(clock.instant());
        asAt.setObject(today);
        since.setObject(today.minusMonths(USUAL_MONTHS));
        BaseForm form = new BaseForm("form");
        form.add(dayRow.required(), sinceRow.required(),
                new RadiosRow<>("as", as, List.of(DocumentForm.values())).required());
        form.add(new FormButton("make", this::make), new LocalHref("cancel", page));
        add(form);
    }

    private void make() {
        if (asAt.getObject().isAfter(London.dayOf(clock.instant()))) {
            dayRow.error(getString("day.toCome"));
        } else if (since.getObject().isAfter(asAt.getObject())) {
            sinceRow.error(getString("since.late"));
        } else {
            throw new LocalRedirect(Address.of("/agency-files/" + agency.getObject().ref() + "/report."
                    + as.getObject().ending()).with("asAt", asAt.getObject()).with("since", since.getObject())
                    .toString());
        }
    }

    @Override
    protected IModel<String> caption() {
        return agency.map(Agency::name);
    }

    @Override
    protected void onDetach() {
        agency.detach();
        super.onDetach();
    }
}
