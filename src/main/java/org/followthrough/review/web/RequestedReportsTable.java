package org.followthrough.review.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Reports asked of agencies, each with the way to where its agency says that it is sent. */
public final class RequestedReportsTable extends Panel {

    @SpringBean
    private People people;
    @SpringBean
    private Clock clock;

    private final IModel<List<RequestedReport>> reports;
    private final boolean ofOneAgency;

    /** @param ofOneAgency whether all are asked of the same agency, which is then left out */
    public RequestedReportsTable(String id, IModel<List<RequestedReport>> reports, boolean ofOneAgency) {
        super(id);
        this.reports = reports;
        this.ofOneAgency = ofOneAgency;
    }

    private record Row(String name, String path, String review, String agency, Column.DateWords due, String sent)
            implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        List<Column<Row>> columns = new ArrayList<>(List.of(Column.link("report", Row::name, Row::path),
                Column.text("review", Row::review)));
        if (!ofOneAgency) {
            columns.add(Column.text("agency", Row::agency));
        }
        columns.addAll(List.of(Column.date("due", Row::due), Column.text("sent", Row::sent)));
        add(new AppTable<>("reports", new ResourceModel("caption"),
                LoadableDetachableModel.of(() -> reports.getObject().stream().map(this::row).toList()), columns));
    }

    private Row row(RequestedReport report) {
        LocalDate today = London.dayOf(clock.instant());
        long late = report.daysLate(today);
        String due = report.due() == null ? getString("noDate") : London.shortDate(report.due());
        return new Row(report.name(), report.path(), report.review().name(),
                people.agency(report.agencyId()).map(Agency::name).orElse(""),
                new Column.DateWords(due, LifeWords.late(late), late > 0),
                report.sentOn() == null ? getString("notSent") : new StringResourceModel("sent", this)
                        .setParameters(London.shortDate(report.sentOn())).getString());
    }

    @Override
    protected void onDetach() {
        reports.detach();
        super.onDetach();
    }
}
