package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.learning.Theme;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Plans;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The invented board's dashboard narrowed to a theme: every number of it is that of the list narrowed alike. */
class DashboardByThemeTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private final Visitor visitor = APP.visitor();
    private final DemonstrationBoard board = new DemonstrationBoard(APP);
    private final String reader = String.valueOf(board.person(Who.B).id());

    private String get(String path) {
        return PageText.of(visitor.get(path, KnownByHeader.HEADER, reader));
    }

    private Dashboard dashboard(Choices choices, Dashboards dashboards, String theme) {
        DashboardAddress address = new DashboardAddress(null, TestClock.TODAY, null, null, theme, false);
        return dashboards.of(board.person(Who.B), choices.of(board.person(Who.B), address).orElseThrow());
    }

    @Test
    void everyNumberOpensAsManyRowsOfTheListOfTheTheme(Choices choices, Dashboards dashboards) {
        Theme theme = choices.themes().get(0);
        Map<String, Integer> links = EveryNumber.of(dashboard(choices, dashboards, theme.ref()));

        assertThat(links).hasSizeGreaterThan(10);
        links.forEach((address, number) -> {
            assertThat(address).contains("theme=" + theme.ref());
            assertThat(get(address)).as(address).contains(" of " + number + (number == 1 ? " action " : " actions "));
        });
    }

    @Test
    void theThemesTogetherAreNoMoreThanTheBoard(Choices choices, Dashboards dashboards, Figures figures,
                                                Plans plans) {
        int all = figures.tally(plans.boardView(TestClock.TODAY)).total();
        List<Integer> totals = choices.themes().stream()
                .map(theme -> dashboard(choices, dashboards, theme.ref()).now().total()).toList();

        assertThat(totals).hasSizeGreaterThan(1).allSatisfy(total -> assertThat(total).isBetween(1, all - 1));
    }

    @Test
    void theThemeStandsInTheHeadingTheChartsAndTheFiles(Choices choices) {
        Theme theme = choices.themes().get(0);
        String page = get("/dashboard?theme=" + theme.ref());

        assertThat(page).contains("Board dashboard \u00b7 " + theme.name(),
                "Open actions by lead agency and due date, 20 November 2026 \u00b7 " + theme.name())
                .doesNotContain("Sign off the");
        Set<String> files = Set.of(get("/dashboard-figures/by-agency.csv"),
                get("/dashboard-figures/by-agency.csv?theme=" + theme.ref()));
        assertThat(files).as("the file of the theme is another").hasSize(2);
        assertThat(get("/present?theme=" + theme.ref() + "&screen=3")).contains(" \u00b7 " + theme.name());
        assertThat(visitor.get("/dashboard?theme=none", "X-Person", reader).statusCode()).isEqualTo(404);
    }
}
