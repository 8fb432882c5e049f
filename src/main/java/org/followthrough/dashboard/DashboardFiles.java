package org.followthrough.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.ChosenDay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Each picture and the heat map as a CSV file of its numbers, and each picture as a PNG for a slide; under the
 * permission of the dashboard.
 */
@Controller
@ConditionalOnWebApplication
@Requires(Permission.SEE_DASHBOARD)
class DashboardFiles {

    private final Choices choices;
    private final Dashboards dashboards;
    private final Charts charts;
    private final SignedIn signedIn;
    private final Clock clock;

    DashboardFiles(Choices choices, Dashboards dashboards, Charts charts, SignedIn signedIn, Clock clock) {
        this.choices = choices;
        this.dashboards = dashboards;
        this.charts = charts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param query that of the dashboard */
    @GetMapping(DashboardAddress.FILES + "/{name}.csv")
    void numbers(@PathVariable String name, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        Optional<Choice> choice = choice(query, response);
        if (choice.isPresent()) {
            send(response, name + "-" + choice.get().day() + ".csv", "text/csv;charset=UTF-8",
                    dashboard(choice.get()).numbers(name).map(DashboardFiles::csv));
        }
    }

    /** @param query that of the dashboard */
    @GetMapping(DashboardAddress.FILES + "/{name}.png")
    void slide(@PathVariable String name, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        Optional<Choice> choice = choice(query, response);
        if (choice.isPresent()) {
            send(response, name + "-" + choice.get().day() + ".png", "image/png", dashboard(choice.get()).picture(name)
                    .flatMap(picture -> charts.png(picture.chart(), ChartSlot.FULL)));
        }
    }

    private Dashboard dashboard(Choice choice) {
        return dashboards.of(signedIn.required(), choice);
    }

    private static byte[] csv(Counted.Table numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvSheetWriter sheet = new CsvSheetWriter(bytes)) {
            numbers.write(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void send(HttpServletResponse response, String file, String type, Optional<byte[]> content)
            throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setContentType(type);
        response.getOutputStream().write(content.get());
    }

    /** What is asked for; or else an answer that says why not. */
    private Optional<Choice> choice(Map<String, String> query, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.SEE_DASHBOARD)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        PageParameters parameters = new PageParameters();
        query.forEach(parameters::add);
        ChosenDay day = DashboardAddress.day(parameters, London.dayOf(clock.instant()));
        Optional<Choice> choice = day.fault() == null
                ? choices.of(signedIn.required(), DashboardAddress.of(parameters, day.day())) : Optional.empty();
        if (choice.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return choice;
    }
}
