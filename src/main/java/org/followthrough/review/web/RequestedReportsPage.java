package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;

/** The reports asked of the reader's agency, or of any agency for who follows reviews. */
@PagePath("/agency-reports")
@Requires({Permission.UPDATE_ACTIONS, Permission.SEE_REVIEWS})
public class RequestedReportsPage extends FramePage {

    @SpringBean
    private RequestedReports requested;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<RequestedReport>> reports =
            LoadableDetachableModel.of(() -> requested.waiting(signedIn.required()));

    public RequestedReportsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = !reports.getObject().isEmpty();
        add(new RequestedReportsTable("reports", reports, false).setVisible(any),
                new WebMarkupContainer("none").setVisible(!any));
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            LocalDate today = London.dayOf(clock.instant());
            long late = reports.getObject().stream().filter(report -> report.isOwed() && report.daysLate(today) > 0)
                    .count();
            return new StringResourceModel("heading", this).setParameters(reports.getObject().size(), late).getString();
        };
    }

    @Override
    protected void onDetach() {
        reports.detach();
        super.onDetach();
    }
}
