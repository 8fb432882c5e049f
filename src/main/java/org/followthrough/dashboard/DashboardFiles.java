package org.followthrough.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.ChosenDay;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.time.London;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Each picture as a CSV file of its numbers and as a PNG for a slide, under the permission of the dashboard. */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_DASHBOARD)
class DashboardFiles {

    private final Dashboards dashboards;
    private final Charts charts;
    private final SignedIn signedIn;
    private final Clock clock;

    DashboardFiles(Dashboards dashboards, Charts charts, SignedIn signedIn, Clock clock) {
        this.dashboards = dashboards;
        this.charts = charts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param query that of the dashboard */
    @GetMapping(DashboardAddress.FILES + "/{picture}.csv")
    void numbers(@PathVariable String picture, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        Optional<Picture> found = find(picture, "csv", query, response);
        if (found.isPresent()) {
            response.setContentType("text/csv;charset=UTF-8");
            try (CsvSheetWriter sheet = new CsvSheetWriter(response.getOutputStream())) {
                found.get().write(sheet);
            }
        }
    }

    /** @param query that of the dashboard */
    @GetMapping(DashboardAddress.FILES + "/{picture}.png")
    void slide(@PathVariable String picture, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        Optional<byte[]> drawn = find(picture, "png", query, response)
                .flatMap(found -> charts.png(found.chart(), ChartSlot.FULL));
        if (drawn.isPresent()) {
            response.setContentType("image/png");
            response.getOutputStream().write(drawn.get());
        } else if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The picture, its file named in the answer; or else an answer that says why not. */
    private Optional<Picture> find(String picture, String kind, Map<String, String> query,
                                   HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_DASHBOARD)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        PageParameters parameters = new PageParameters();
        query.forEach(parameters::add);
        ChosenDay day = DashboardAddress.day(parameters, London.dayOf(clock.instant()));
        Optional<Choice> choice = day.fault() == null
                ? dashboards.choice(signedIn.required(), DashboardAddress.of(parameters, day.day())) : Optional.empty();
        Optional<Picture> found = choice.flatMap(chosen -> dashboards.of(signedIn.required(), chosen).allPictures()
                .stream().filter(one -> one.id().equals(picture)).findFirst());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return found;
        }
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + picture + "-" + choice.get().day() + "." + kind + "\"");
        return found;
    }
}
