package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** What a review asks of an agency, and where the agency says that its report is sent. */
@PagePath("/agency-reports/${review}/${number}")
@Requires({Permission.UPDATE_ACTIONS, Permission.SEE_REVIEWS})
public class RequestedReportPage extends FramePage {

    @SpringBean
    private RequestedReports requested;
    @SpringBean
    private RequestedReportFacts facts;
    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<RequestedReport> report = LoadableDetachableModel.of(() -> requested.find(signedIn.required(),
            getPageParameters().get("review").toString(""), new Parameters(getPageParameters()).number("number")
                    .orElse(0)).orElseThrow(NotFoundException::new));
    private final IModel<LocalDate> sentOn = new Model<>();
    private final IModel<String> how = new Model<>();
    private final DateRow sentRow = new DateRow("sent", sentOn).bold().required();
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code review}, such as R03, and {@code number} of the report */
    public RequestedReportPage(PageParameters parameters) {
        super(parameters);
    }

    private RequestedReport report() {
        return report.getObject();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/agency-reports", new ResourceModel("back"));
        List<SummaryRow> asked = facts.asked(report());
        add(new SummaryList("facts", () -> facts.of(report(), today())),
                new WebMarkupContainer("terms").add(new SummaryList("asked", () -> asked)).setVisible(!asked.isEmpty()),
                new LocalHref("entry", "/reviews/" + report().review().ref() + "/lists/agency-report/"
                        + report().number()).setVisible(signedIn.may(Permission.RECORD_REVIEWS)));
        startedFrom = new StartedFrom(report().entry().version());
        sentOn.setObject(Optional.ofNullable(report().sentOn()).orElse(today()));
        report().entry().answer("sent-how").ifPresent(before -> how.setObject(before.choice()));
        add(form.add(startedFrom, sentRow, new RadiosRow<>("how", how, requested.waysToSend(report()))
                        .labelled(LifeWords::choice).bold().required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/agency-reports"))
                .setVisible((!report().isReceived() || form.isSent()) && requested.mayAnswer(signedIn.required(), report())));
    }

    private void save() {
        if (sentOn.getObject().isAfter(today())) {
            sentRow.error(getString("sent.toCome"));
            return;
        }
        try {
            requested.sent(signedIn.required(), report(), startedFrom.version(), sentOn.getObject(), how.getObject());
        } catch (ChangedMeanwhile e) {
            report.detach();
            form.error(firstToSave.said(this, report().entry().written()));
            startedFrom.renew(report().entry().version());
            return;
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(said("saved", report().name()));
        setResponsePage(RequestedReportsPage.class);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return report.map(RequestedReport::name);
    }

    @Override
    protected void onDetach() {
        report.detach();
        super.onDetach();
    }
}
