package org.followthrough.chasing;

import java.util.List;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.springframework.stereotype.Component;

/** The reports agencies owe reviews; the co-ordinators of the agency, who send them, are told. */
@Component
class OwedReports {

    private final RequestedReports reports;

    OwedReports(RequestedReports reports) {
        this.reports = reports;
    }

    /** Those with a due date that their agency has not sent. */
    List<Owed> waiting(Audiences audiences) {
        return reports.waiting().stream().filter(report -> report.due() != null && report.isOwed())
                .map(report -> owed(report, audiences)).toList();
    }

    private static Owed owed(RequestedReport report, Audiences audiences) {
        return new Owed(Matter.Report.of(report), audiences.agency(report.agencyId()), Owed.Dates.due(report.due()),
                List.of(), audiences.of(Concern.of(null, report.agencyId(), report.review())));
    }
}
