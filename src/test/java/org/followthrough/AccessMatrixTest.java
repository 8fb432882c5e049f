package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.DemonstrationBoard.people;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.web.PageCatalogue;
import org.followthrough.testing.Address;
import org.followthrough.testing.CameByLink;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Who may open which page and file, over real HTTP by the direct address. A page without a row fails. Nobody sees a
 * stack trace, and whoever is refused is told so in words.
 */
class AccessMatrixTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    static List<Address> rows() {
        return Address.all();
    }

    /** Pages that are open to everybody, or that are asked for by what stands in a mail or a database. */
    private static final Set<String> ELSEWHERE = Set.of("/sign-in", "/help/accessibility", "/invitation/${token}",
            "/first-administrator/${token}", "/return/${token}", "/register/${id}", "/indicators/import/${id}",
            "/returns/import/${id}");

    /** What somebody may open who came by the one-time link of a message about the action. */
    private static final Set<String> OPEN_BY_LINK = Set.of("/", "/actions/{action}/update",
            "/actions/{action}/no-change");

    private static Visitor byLink;

    /** Files that only their reader's secret opens, or everybody, or that the tests of their feature ask for. */
    private static final Set<String> FILES_ELSEWHERE = Set.of("/calendar/0123456789abcdef0123456789abcdef.ics",
            "/assets/logo-0123456789abcdef.png", "/assets/brand-0b5c6b.css");

    @Test
    void everyPageStandsInTheTable() {
        Set<String> known = rows().stream().filter(Address::isPage).map(Address::page)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(ELSEWHERE);
        Set<String> mounted = PageCatalogue.of("org.followthrough").pages().stream()
                .map(PageCatalogue::pathOf).filter(path -> !path.equals("/error"))
                .filter(path -> !path.startsWith("/import/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(mounted);
    }

    @Test
    void everyFileStandsInTheTable() {
        List<PathContainer> known = Stream.concat(rows().stream().map(Address::path), FILES_ELSEWHERE.stream())
                .map(address -> PathContainer.parsePath(address.replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "1")))
                .toList();
        List<PathPattern> files = APP.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream()).toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(known).anyMatch(file::matches));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void onlyTheseMayOpenIt(Address row) {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        for (Who who : EnumSet.allOf(Who.class)) {
            HttpResponse<String> answer = APP.visitor().get(board.address(row.path()), KnownByHeader.HEADER,
                    String.valueOf(board.person(who).id()));
            if (row.opensFor(who)) {
                assertThat(answer.statusCode()).as("%s opens %s", who, row).isIn(200, 302, 303);
            } else {
                assertThat(answer.statusCode()).as("%s is kept from %s", who, row).isIn(403, 404);
                assertThat(answer.body()).contains("<h1").doesNotContain("at org.", "Exception");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nobodyOpensItWithoutSigningIn(Address row) {
        String address = new DemonstrationBoard(APP).address(row.path());
        HttpResponse<String> answer = APP.visitor().get(address);

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whoCameByAOneTimeLinkOpensTheirActionsAndNothingElse(Address row) {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        HttpResponse<String> answer = byLink(board).get(board.address(row.path()));
        if (OPEN_BY_LINK.contains(row.path())) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Sign in for everything else");
        } else {
            assertThat(answer.statusCode()).isIn(302, 303, 403, 404);
            answer.headers().firstValue("Location").ifPresent(next -> assertThat(next).contains("/sign-in?next="));
        }
    }

    private static Visitor byLink(DemonstrationBoard board) {
        if (byLink == null) {
            byLink = new CameByLink(APP, board.person(Who.B), board.person(Who.L), "R01-16").visitor();
        }
        return byLink;
    }

    @Test
    void aRestrictedReviewIsNotThereForWhoIsNotNamed() {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        for (Who who : people("SMXA")) {
            assertThat(APP.visitor().get("/plans/baby-t", KnownByHeader.HEADER, String.valueOf(board.person(who).id()))
                    .statusCode()).as("%s is not named", who).isIn(403, 404);
        }
        assertThat(APP.visitor().get("/plans/baby-t", KnownByHeader.HEADER,
                String.valueOf(board.person(Who.B).id())).statusCode()).isEqualTo(200);
    }
}
