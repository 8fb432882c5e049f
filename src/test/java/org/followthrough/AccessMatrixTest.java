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

    private static final String ALL = "BLCSDHMXA";
    private static final String READERS = "BLCSDHMX";

    /** A page's path, an address of it on the invented board, and who may open it. */
    record Row(String path, String address, String allowed) {

        @Override
        public String toString() {
            return address;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("/", "/", ALL),
                new Row("/me", "/me", ALL),
                new Row("/me/reminders", "/me/reminders", "BLC"),
                new Row("/me/links", "/me/links", "BLC"),
                new Row("/me/calendar", "/me/calendar", ALL),
                new Row("/settings", "/settings", "BA"),
                new Row("/settings/board", "/settings/board", "BA"),
                new Row("/settings/vocabulary", "/settings/vocabulary", "BA"),
                new Row("/settings/colour", "/settings/colour", "BA"),
                new Row("/settings/red-amber-green", "/settings/red-amber-green", "BA"),
                new Row("/settings/logo", "/settings/logo", "BA"),
                new Row("/settings/bank-holidays", "/settings/bank-holidays", "BA"),
                new Row("/settings/bank-holidays/${day}", "/settings/bank-holidays/2026-12-25", "BA"),
                new Row("/settings/rules/${rule}", "/settings/rules/no-update", "BA"),
                new Row("/settings/meanings/${headline}", "/settings/meanings/on-track", "BA"),
                new Row("/chasing", "/chasing", "B"),
                new Row("/chasing/words", "/chasing/words", "BA"),
                new Row("/chasing/words/${phrase}", "/chasing/words/own-opening", "BA"),
                new Row("/help", "/help", ALL),
                new Row("/help/access", "/help/access", ALL),
                new Row("/more", "/more", "BA"),
                new Row("/actions", "/actions", READERS),
                new Row("/search", "/search?q=training", READERS),
                new Row("/actions/compare", "/actions/compare?with=2026-06-30", READERS),
                new Row("/actions/views", "/actions/views", READERS),
                new Row("/actions/views/new", "/actions/views/new?quick=overdue", READERS),
                new Row("/actions/lead", "/actions/lead?select={action}", "BC"),
                new Row("/actions/lead/check", "/actions/lead/check?select={action}&to={person}", "BC"),
                new Row("/actions/remind", "/actions/remind?select={action}", "B"),
                new Row("/actions/${ref}", "/actions/{action}", READERS),
                new Row("/actions/${ref}/update", "/actions/{action}/update", "BL"),
                new Row("/sign-off", "/sign-off", "BSDH"),
                new Row("/date-requests", "/date-requests", "BSDH"),
                new Row("/impact-checks", "/impact-checks", "B"),
                new Row("/actions/${ref}/sign-off", "/actions/{action}/sign-off", "BSDH"),
                new Row("/actions/${ref}/date-request", "/actions/{action}/date-request", "BSDH"),
                new Row("/actions/${ref}/impact", "/actions/{action}/impact", "B"),
                new Row("/actions/${ref}/confidence", "/actions/{action}/confidence", "SD"),
                new Row("/actions/${ref}/no-change", "/actions/{action}/no-change", "BL"),
                new Row("/actions/${ref}/lead", "/actions/{action}/lead", "B"),
                new Row("/agency", "/agency", "BC"),
                new Row("/agency/${ref}", "/agency/{agency}", "B"),
                new Row("/agency/${ref}", "/agency/icb", "BC"),
                new Row("/agency/${ref}/hand-over/${person}", "/agency/{agency}/hand-over/{person}", "B"),
                new Row("/not-mine", "/not-mine", "BLC"),
                new Row("/not-mine/waiting", "/not-mine/waiting", "B"),
                new Row("/cover/${id}", "/cover/{person}", "BL"),
                new Row("/actions/${ref}/withdraw", "/actions/{action}/withdraw", "B"),
                new Row("/actions/${ref}/replace", "/actions/{action}/replace", "B"),
                new Row("/actions/${ref}/move", "/actions/{action}/move", "B"),
                new Row("/plans/${ref}/order", "/plans/{plan}/order", "B"),
                new Row("/plans/${ref}/publish-copy", "/plans/{plan}/publish-copy", "B"),
                new Row("/agency/${ref}/report", "/agency/icb/report", "BC"),
                new Row("/plans/${ref}/close", "/plans/{plan}/close", "B"),
                new Row("/actions/${ref}/correct", "/actions/{action}/correct", ""),
                new Row("/actions/${ref}/evidence", "/actions/{action}/evidence", "BL"),
                new Row("/actions/${ref}/milestones", "/actions/{action}/milestones", "BL"),
                new Row("/actions/${ref}/edit", "/actions/{action}/edit", "B"),
                new Row("/plans", "/plans", READERS),
                new Row("/plans/${ref}", "/plans/{plan}", READERS),
                new Row("/plans/${ref}/recommendations", "/plans/{plan}/recommendations", READERS),
                new Row("/plans/${ref}/recommendations", "/plans/{draft}/recommendations", "B"),
                new Row("/plans/new", "/plans/new", "B"),
                new Row("/plans/${ref}/edit", "/plans/{plan}/edit", "B"),
                new Row("/reviews/${ref}/people", "/reviews/baby-t/people", "BDH"),
                new Row("/reviews/${ref}/people", "/reviews/{draft}/people", "BSDHX"),
                new Row("/plans/${ref}/issue", "/plans/{draft}/issue", "B"),
                new Row("/plans/${ref}/recommendations/new", "/plans/{plan}/recommendations/new", "B"),
                new Row("/plans/${ref}/recommendations/${recommendation}/actions/new",
                        "/plans/{plan}/recommendations/{recommendation}/actions/new", "B"),
                new Row("/recommendations/${id}", "/recommendations/{recommendation}", "B"),
                new Row("/recommendations/${id}/close", "/recommendations/{recommendation}/close", "B"),
                new Row("/recommendations/${id}/withdraw", "/recommendations/{recommendation}/withdraw", "B"),
                new Row("/recommendations/${id}/repeats", "/recommendations/{recommendation}/repeats?q=share", "B"),
                new Row("/recommendations/${id}/repeats/${repeat}",
                        "/recommendations/{recommendation}/repeats/{repeat}", "B"),
                new Row("/recommendations/${id}/themes", "/recommendations/{recommendation}/themes", "B"),
                new Row("/peer-challenges/${ref}/findings/${number}/themes",
                        "/peer-challenges/lga-peer-challenge/findings/2/themes", "B"),
                new Row("/learning", "/learning", READERS),
                new Row("/learning/events", "/learning/events?year=2026", READERS),
                new Row("/learning/events/new", "/learning/events/new?recommendation={recommendation}", "B"),
                new Row("/learning/events/${id}", "/learning/events/1", READERS),
                new Row("/learning/events/${id}/correct", "/learning/events/1/correct", "B"),
                new Row(null, "/learning-files/events.csv?theme=neglect", READERS),
                new Row("/briefings", "/briefings", ALL),
                new Row("/briefings/new", "/briefings/new?recommendation={recommendation}", "B"),
                new Row("/briefings/${id}", "/briefings/1", ALL),
                new Row("/briefings/${id}", "/briefings/2", "B"),
                new Row("/briefings/${id}/edit", "/briefings/1/edit", "B"),
                new Row(null, "/briefing-files/1.pdf", ALL),
                new Row(null, "/briefing-files/2.docx", "B"),
                new Row("/learning/repeats", "/learning/repeats", "B"),
                new Row("/learning/repeats/${later}/${earlier}", "/learning/repeats/{again}", "B"),
                new Row("/learning/list", "/learning/list", "B"),
                new Row("/learning/themes/${ref}", "/learning/themes/neglect", READERS),
                new Row("/actions/agenda", "/actions/agenda?select={action}", "BD"),
                new Row("/meetings", "/meetings", "BSDHX"),
                new Row("/meetings/new", "/meetings/new", "BD"),
                new Row("/meetings/${id}", "/meetings/{meeting}", "BSDHX"),
                new Row("/meetings/${id}/change", "/meetings/{meeting}/change", "BD"),
                new Row("/meetings/${id}/attendance", "/meetings/{meeting}/attendance", "BD"),
                new Row("/meetings/${id}/agenda", "/meetings/{meeting}/agenda", "BD"),
                new Row("/meetings/${id}/items/${n}", "/meetings/{meeting}/items/1", "BSDHX"),
                new Row("/meetings/${id}/log", "/meetings/{meeting}/log", "BSDHX"),
                new Row("/meetings/${id}/tell", "/meetings/{meeting}/tell", "BD"),
                new Row("/meetings/${id}/cancel", "/meetings/{meeting}/cancel", "BD"),
                new Row("/meetings/${id}/close", "/meetings/{meeting}/close", "BD"),
                new Row("/challenges", "/challenges", "BH"),
                new Row("/challenges/new", "/challenges/new?action={action}", "BH"),
                new Row("/challenges/${number}", "/challenges/1", "BH"),
                new Row("/challenges/${number}/letter", "/challenges/2/letter", "BH"),
                new Row("/challenges/${number}/answer", "/challenges/2/answer", "BH"),
                new Row("/challenges/${number}/close", "/challenges/2/close", "BH"),
                new Row("/peer-challenges/${ref}", "/peer-challenges/peer-challenge-2", "BSDHX"),
                new Row("/reviews/${ref}/lists/${list}", "/reviews/peer-challenge-2/lists/finding", "B"),
                new Row("/reviews/${ref}/lists/${list}", "/reviews/lga-peer-challenge/lists/finding", "BSDHX"),
                new Row("/reviews/${ref}/stages/${stage}", "/reviews/peer-challenge-2/stages/report", "B"),
                new Row("/reviews/${ref}/people", "/reviews/peer-challenge-2/people", "BSDHX"),
                new Row(null, "/review-files/peer-challenge-2/timetable.pdf", "BSDHX"),
                new Row("/consultations", "/consultations?year=2026", "BH"),
                new Row("/consultations/new", "/consultations/new", "BH"),
                new Row("/consultations/${id}", "/consultations/1", "BH"),
                new Row(null, "/consultation-files/2026.pdf", "BH"),
                new Row("/indicators", "/indicators", "BCSDHMX"),
                new Row("/indicators/new", "/indicators/new?like=lado", "B"),
                new Row("/indicators/import", "/indicators/import", "B"),
                new Row("/indicators/library", "/indicators/library", "B"),
                new Row("/indicators/${ref}", "/indicators/children-reported-missing", "BCSDHMX"),
                new Row("/indicators/${ref}/edit", "/indicators/children-reported-missing/edit", "B"),
                new Row("/indicators/${ref}/compare", "/indicators/children-reported-missing/compare", "B"),
                new Row("/indicators/${ref}/rebase", "/indicators/children-reported-missing/rebase", "B"),
                new Row("/indicators/${ref}/return", "/indicators/children-reported-missing/return", "BL"),
                new Row("/returns", "/returns", "BLC"),
                new Row("/reviews", "/reviews", "BSDHX"),
                new Row("/agency-reports", "/agency-reports", "BLCSDHX"),
                new Row("/agency-reports/${review}/${number}", "/agency-reports/R07/5", "BCSDHX"),
                new Row("/reviews/documents", "/reviews/documents", "B"),
                new Row("/reviews/${ref}/documents", "/reviews/{plan}/documents", "BSDHX"),
                new Row("/reviews/${ref}/documents/new", "/reviews/{plan}/documents/new", "B"),
                new Row("/reviews/${ref}/documents/hold", "/reviews/{plan}/documents/hold", "B"),
                new Row("/reviews/${ref}/documents/${id}/decide", "/reviews/{closed}/documents/{old}/decide", "B"),
                new Row(null, "/review-documents/{old}/report.pdf", "BSDHX"),
                new Row("/reviews/publication", "/reviews/publication?standing=delayed", "BSDHX"),
                new Row(null, "/review-files/publication.csv", "BSDHX"),
                new Row("/reviews/clocks", "/reviews/clocks", "BSDHX"),
                new Row("/reviews/markers", "/reviews/markers", "BSDHX"),
                new Row("/reviews/${ref}/markers", "/reviews/{plan}/markers", "BSDHX"),
                new Row("/reviews/${ref}/markers/${marker}", "/reviews/{plan}/markers/marker-governance", "BSDHX"),
                new Row("/reviews/new", "/reviews/new", "B"),
                new Row("/reviews/${ref}", "/reviews/{draft}", "BSDHX"),
                new Row("/reviews/${ref}", "/reviews/baby-t", "BDH"),
                new Row("/reviews/${ref}/history", "/reviews/{plan}/history", "BSDHX"),
                new Row("/reviews/${ref}/stages/${stage}", "/reviews/{draft}/stages/criteria", "BSDHX"),
                new Row("/reviews/${ref}/stages/${stage}", "/reviews/baby-t/stages/criteria", "BDH"),
                new Row("/reviews/${ref}/lists/${list}", "/reviews/{draft}/lists/agency-report", "BSDHX"),
                new Row("/reviews/${ref}/lists/${list}/${number}", "/reviews/{draft}/lists/agency-report/1", "BSDHX"),
                new Row("/reviews/${ref}/lists/${list}/${number}", "/reviews/{draft}/lists/agency-report/new", "B"),
                new Row("/dashboard", "/dashboard", "BCSDHMX"),
                new Row("/present", "/present", "BCSDHMX"),
                new Row("/packs", "/packs", "BCDHMX"),
                new Row("/packs/new", "/packs/new", "B"),
                new Row("/packs/making/${making}", "/packs/making/{making}", "B"),
                new Row("/packs/schedule/${committee}", "/packs/schedule/{committee}", "B"),
                new Row("/packs/${pack}", "/packs/{pack}", "BCDHMX"),
                new Row("/packs/${pack}", "/packs/{draftPack}", "B"),
                new Row("/packs/${pack}/read", "/packs/{pack}/read", "BCDHMX"),
                new Row("/packs/${pack}/read", "/packs/{draftPack}/read", "B"),
                new Row("/packs/${pack}/copy", "/packs/{pack}/copy", "BCDHMX"),
                new Row("/packs/${pack}/findings", "/packs/{draftPack}/findings", "B"),
                new Row("/packs/${pack}/discard", "/packs/{draftPack}/discard", "B"),
                new Row("/register", "/register", "BX"),
                new Row("/schedule", "/schedule", "BA"),
                new Row("/people", "/people", "BA"),
                new Row("/people/new", "/people/new", "BA"),
                new Row("/people/${id}", "/people/{person}", "BA"),
                new Row("/people/${id}/change", "/people/{person}/change", "BA"),
                new Row("/agencies", "/agencies", "BA"),
                new Row("/agencies/new", "/agencies/new", "BA"),
                new Row("/agencies/${ref}", "/agencies/{agency}", "BA"),
                new Row("/committees", "/committees", "BA"),
                new Row("/committees/new", "/committees/new", "BA"),
                new Row("/committees/${ref}", "/committees/{committee}", "BA"),
                new Row("/import", "/import", "B"),
                new Row(null, "/actions.csv", READERS),
                new Row(null, "/evidence/{evidence}/register.pdf", READERS),
                new Row(null, "/actions.xlsx", READERS),
                new Row(null, "/compared-actions.csv?with=2026-06-30", READERS),
                new Row(null, "/compared-actions.xlsx", READERS),
                new Row(null, "/review-files/clocks.csv", "BSDHX"),
                new Row(null, "/review-files/{draft}/terms.pdf", "BSDHX"),
                new Row(null, "/review-files/baby-t/terms.pdf", "BDH"),
                new Row(null, "/review-files/{draft}/timetable.csv", "BSDHX"),
                new Row(null, "/meeting-files/{meeting}.pdf", "BSDHX"),
                new Row(null, "/meeting-files/{meeting}.xlsx", "BSDHX"),
                new Row(null, "/meeting-files/{meeting}/agenda.docx", "BSDHX"),
                new Row(null, "/indicator-files/scorecard.csv", "BCSDHMX"),
                new Row(null, "/indicator-files/children-reported-missing.csv", "BCSDHMX"),
                new Row(null, "/indicator-files/children-reported-missing.png", "BCSDHMX"),
                new Row(null, "/dashboard-figures/by-agency.csv", "BCSDHMX"),
                new Row(null, "/dashboard-figures/by-agency.png", "BCSDHMX"),
                new Row(null, "/plan-files/{plan}/publication.pdf?column=AGENCY", "B"),
                new Row(null, "/plan-files/{plan}/summary.docx", READERS),
                new Row(null, "/agency-files/{agency}/report.xlsx", "B"),
                new Row(null, "/agency-files/icb/report.csv", "BC"),
                new Row(null, "/challenge-files/1.pdf", "BH"),
                new Row(null, "/challenge-files/log.xlsx", "BH"),
                new Row(null, "/pack-files/{pack}.pdf", "BCDHMX"),
                new Row(null, "/pack-files/{draftPack}.pdf", "B"),
                new Row(null, "/pack-files/{pack}.csv", "BCDHMX"),
                new Row(null, "/pack-files/{draftPack}.csv", "B"));
    }

    /** Pages that are open to everybody, or that are asked for by what stands in a mail or a database. */
    private static final Set<String> ELSEWHERE = Set.of("/sign-in", "/help/accessibility", "/invitation/${token}",
            "/first-administrator/${token}", "/return/${token}", "/register/${id}", "/indicators/import/${id}");

    /** What somebody may open who came by the one-time link of a message about the action. */
    private static final Set<String> OPEN_BY_LINK = Set.of("/", "/actions/{action}/update",
            "/actions/{action}/no-change");

    private static Visitor byLink;

    /** Files that only their reader's secret opens, or everybody, or that the tests of their feature ask for. */
    private static final Set<String> FILES_ELSEWHERE = Set.of("/calendar/0123456789abcdef0123456789abcdef.ics",
            "/assets/logo-0123456789abcdef.png", "/assets/brand-0b5c6b.css");

    @Test
    void everyPageStandsInTheTable() {
        Set<String> known = rows().map(Row::path).filter(path -> path != null)
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
        List<PathContainer> known = Stream.concat(rows().map(Row::address), FILES_ELSEWHERE.stream())
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
    void onlyTheseMayOpenIt(Row row) {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        List<Who> allowed = people(row.allowed());
        for (Who who : EnumSet.allOf(Who.class)) {
            HttpResponse<String> answer = APP.visitor().get(board.address(row.address()), KnownByHeader.HEADER,
                    String.valueOf(board.person(who).id()));
            if (allowed.contains(who)) {
                assertThat(answer.statusCode()).as("%s opens %s", who, row).isIn(200, 302, 303);
            } else {
                assertThat(answer.statusCode()).as("%s is kept from %s", who, row).isIn(403, 404);
                assertThat(answer.body()).contains("<h1").doesNotContain("at org.", "Exception");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nobodyOpensItWithoutSigningIn(Row row) {
        String address = new DemonstrationBoard(APP).address(row.address());
        HttpResponse<String> answer = APP.visitor().get(address);

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whoCameByAOneTimeLinkOpensTheirActionsAndNothingElse(Row row) {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        HttpResponse<String> answer = byLink(board).get(board.address(row.address()));
        if (OPEN_BY_LINK.contains(row.address())) {
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
