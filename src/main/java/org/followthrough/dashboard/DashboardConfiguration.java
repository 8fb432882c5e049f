package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.util.List;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartColour;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.web.NavigationEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the dashboard is found, and made ready. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DashboardConfiguration {

    @Bean
    NavigationEntry dashboardEntry(SignedIn signedIn) {
        return new NavigationEntry(60, DashboardAddress.PATH, WORDS.say("navigation"),
                () -> signedIn.may(Permission.SEE_DASHBOARD));
    }

    /** The first drawing in a process takes about a second; nobody should have to wait for it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> firstDrawing(Charts charts) {
        return ready -> {
            Thread drawing = new Thread(() -> charts.svg(new BarChart(new ChartWords("", "", ""), "",
                    List.of(new BarChart.Bar("", 1, ChartColour.RED))), ChartSlot.PHONE, "first"), "first-drawing");
            drawing.setDaemon(true);
            drawing.start();
        };
    }
}
