package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.FollowThrough;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Scorecard;
import org.followthrough.pack.PackContent.Tile;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.AgencyLoad;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.plan.WorkList;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** On whatever day: the pack of a committee, the list and the dashboard have the same figures. */
class PackAgreementTest {

    private static final int YEARS_OF_PAST = 2;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void startTheInventedBoard() {
        application = new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class)
                .web(WebApplicationType.NONE).profiles("demo").run("--follow-through.sign-in.hash-cost=6",
                        "--spring.datasource.url=jdbc:derby:memory:pack-agreement;create=true");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    static Stream<LocalDate> tenDays() {
        return new Random(20261120).ints(10, 0, 365 * YEARS_OF_PAST).mapToObj(TODAY::minusDays);
    }

    @ParameterizedTest
    @MethodSource("tenDays")
    void packListAndDashboardAgree(LocalDate asAt) {
        for (Committee committee : application.getBean(People.class).committees()) {
            PackContent pack = application.getBean(PackWriter.class).write(new PackOrder(committee, "Pack", asAt,
                    null, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), PackSection.usual()));
            View view = view(committee, asAt);

            assertThat(figures(pack.summary().tiles())).isEqualTo(ofList(view)).isEqualTo(ofDashboard(view));
            assertThat(pack.exceptions().lists().get(0).rows()).hasSize(listed(view, QuickLink.OVERDUE));
            assertThat(pack.signOff().lists().get(0).rows()).hasSize(listed(view, QuickLink.WAITING));
            assertThat(openByAgency(pack)).isEqualTo(openByAgency(view));
            assertThat(rowsOfReviews(pack)).isEqualTo(open(view));
            assertThat(pack.indicators().indicators().stream().map(PackIndicator::finding).toList())
                    .isEqualTo(findingsOfScorecard(committee, asAt));
        }
    }

    private static List<String> findingsOfScorecard(Committee committee, LocalDate asAt) {
        return application.getBean(Scorecard.class).on(asAt).stream()
                .filter(course -> Long.valueOf(committee.id()).equals(course.definition().committeeId()))
                .map(IndicatorWords::finding).toList();
    }

    private static View view(Committee committee, LocalDate asAt) {
        return new View(application.getBean(Reviews.class).onDashboards().stream()
                .filter(review -> Long.valueOf(committee.id()).equals(review.state().committeeId())).map(Review::id)
                .collect(Collectors.toSet()), false, asAt);
    }

    private static List<Integer> figures(List<Tile> tiles) {
        return tiles.stream().map(Tile::figure).toList();
    }

    private static List<Integer> ofList(View view) {
        return List.of(listed(view, QuickLink.OVERDUE), listed(view, QuickLink.DUE_SOON),
                listed(view, QuickLink.WAITING), listed(view, ActionSearch.ALL.headlines(Set.of(Headline.ON_TRACK))),
                listed(view, QuickLink.SIGNED_OFF));
    }

    /** The dashboard counts with these. */
    private static List<Integer> ofDashboard(View view) {
        Tally tally = application.getBean(Figures.class).tally(view);
        return List.of(tally.of(QuickLink.OVERDUE), tally.of(QuickLink.DUE_SOON), tally.of(QuickLink.WAITING),
                tally.of(Headline.ON_TRACK), tally.of(QuickLink.SIGNED_OFF));
    }

    private static int listed(View view, QuickLink link) {
        return listed(view, ActionSearch.ALL.quick(link));
    }

    private static int listed(View view, ActionSearch search) {
        return application.getBean(WorkList.class).search(view, search).total();
    }

    /** The bars of the summary's chart hold every open action once. */
    private static int openByAgency(PackContent pack) {
        return pack.summary().chart().bars().stream().flatMap(bar -> bar.figures().stream())
                .mapToInt(Integer::intValue).sum();
    }

    private static int openByAgency(View view) {
        return application.getBean(Figures.class).byAgency(view).stream().mapToInt(AgencyLoad::open).sum();
    }

    private static Map<String, Long> rowsOfReviews(PackContent pack) {
        Map<String, Long> rows = new HashMap<>();
        pack.reviews().forEach(page -> rows.put(page.heading().substring(0, 3), (long) page.actions().rows().size()));
        rows.values().removeIf(count -> count == 0);
        return rows;
    }

    private static Map<String, Long> open(View view) {
        Map<Long, String> numbers = application.getBean(Reviews.class).onDashboards().stream()
                .collect(Collectors.toMap(Review::id, review -> "R%02d".formatted(review.number())));
        return application.getBean(Positions.class).standing(view).stream()
                .filter(position -> position.progress().isOpen())
                .collect(Collectors.groupingBy((Position position) -> numbers.get(position.reviewId()),
                        Collectors.counting()));
    }
}
