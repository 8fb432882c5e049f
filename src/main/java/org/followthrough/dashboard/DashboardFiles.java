package org.followthrough.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.ChosenDay;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.time.London;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers of each picture as a CSV file, under the permission of the page they stand on. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_DASHBOARD)
class DashboardFiles {

    private final Dashboards dashboards;
    private final SignedIn signedIn;
    private final Clock clock;

    DashboardFiles(Dashboards dashboards, SignedIn signedIn, Clock clock) {
        this.dashboards = dashboards;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping(DashboardAddress.FILES + "/{picture}.csv")
    void numbers(@PathVariable String picture, @RequestParam(required = false) String asAt,
                 @RequestParam(required = false) String plan, @RequestParam(required = false) String committee,
                 HttpServletResponse response) throws IOException {
        ChosenDay day = ChosenDay.of(asAt, London.dayOf(clock.instant()));
        if (!signedIn.may(Permission.SEE_DASHBOARD)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Dashboard dashboard = dashboards.of(signedIn.required(), new DashboardAddress(day.day(), plan, committee));
        Picture found = Stream.concat(dashboard.pictures().stream(), dashboard.plans().stream())
                .filter(one -> one.id().equals(picture)).findFirst().orElse(null);
        if (day.fault() != null || found == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + picture + "-" + day.day() + ".csv\"");
        try (CsvSheetWriter sheet = new CsvSheetWriter(response.getOutputStream())) {
            found.write(sheet);
        }
    }
}
