package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;
import org.followthrough.testing.RawRequest;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samples.FailingPage;
import samples.KeptSample;
import samples.SamplePage;
import samples.Samples;

/** What a browser, and what an attacker, gets over real HTTP. */
class WebHttpTest {

    private static final String SAMPLE = "/sample/R03-07/update?asAt=2026-03-31";
    private static final Map<String, String> ANSWERS = Map.of("note", "Done", "where", "AT_RISK");

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(Samples.class);

    private final Visitor visitor = APP.visitor();

    @Test
    void aFormWithErrorsIsShownAgainWithWhatWasTyped() {
        HttpResponse<String> page =
                visitor.fillIn(SAMPLE, Map.of("note", "", "held", "At <b>the</b> station", "save", "",
                "where", "COMPLETE", "finished-day", "31", "finished-month", "feb", "finished-year", "2026"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Error: Refresh training",
                "<a href=\"#note\">Enter what has happened since 22 October</a>",
                "<a href=\"#finished-day\">The date it was finished must be a real date: February 2026 has only 28 days</a>",
                "value=\"At &lt;b&gt;the&lt;/b&gt; station\"", "value=\"feb\"", "asAt=2026-03-31");
    }

    @Test
    void aSavedFormLeadsToAPageThatSaysSoOnce() {
        HttpResponse<String> saved = visitor.fillIn(SAMPLE, pressed("save"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location")).hasValue(APP.url(SAMPLE));
        assertThat(visitor.follow(saved).body()).contains("R03-07 updated. 2 left.");
        assertThat(visitor.get(SAMPLE).body()).doesNotContain("R03-07 updated");
    }

    @Test
    void aPartThatIsKeptIsWrittenOnceForItsContentAndForHowDeepItStands() {
        String kept = "<div id=\"kept\"><a href=\"%sactions\">%s</a></div>";

        for (int reader = 0; reader < 2; reader++) {
            assertThat(visitor.get("/sample/kept/Done").body()).contains(kept.formatted("../../", "Done"));
            assertThat(visitor.get("/sample/kept/Late").body()).contains(kept.formatted("../../", "Late"));
            assertThat(visitor.get("/sample/deeper/kept/Done").body()).contains(kept.formatted("../../../", "Done"));
        }

        assertThat(KeptSample.WRITTEN).filteredOn(words -> !words.equals("Said"))
                .containsExactly("Done", "Late", "Done");
    }

    @Test
    void aPartThatIsKeptIsWrittenAnewInOtherTerms() {
        visitor.get("/sample/kept/Said");
        Words.speak(new Terms(Map.of("board", "partnership")));
        try {
            visitor.get("/sample/kept/Said");
        } finally {
            Words.speak(Terms.USUAL);
        }

        assertThat(KeptSample.WRITTEN).filteredOn("Said"::equals).hasSize(2);
    }

    @Test
    void textOverTheLimitIsRefusedWithTheLimitNamedAndKept() {
        String long_ = "x".repeat(100_000);
        Map<String, String> fields = pressed("save");
        fields.put("note", long_);

        assertThat(visitor.fillIn(SAMPLE, fields).body())
                .contains("What has happened must be 1,000 characters or fewer. You have entered 100,000.", long_);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "disabled"})
    void aButtonThatWasNotOfferedCannotBePressed(String button) {
        SamplePage.saved = null;
        HttpResponse<String> refused = visitor.fillIn(SAMPLE, pressed(button));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot see this");
        assertThat(SamplePage.saved).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example",
            "Origin, null",
            "X-Nothing, known"})
    void aPostFromElsewhereIsRefused(String header, String value) {
        SamplePage.saved = null;
        String action = visitor.actionOf(SAMPLE, visitor.get(SAMPLE).body());
        HttpResponse<String> refused = visitor.post(action, pressed("save"), header, value);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot see this");
        assertThat(SamplePage.saved).isNull();
    }

    @Test
    void aPostWithOurOwnOriginIsTaken() {
        String action = visitor.actionOf(SAMPLE, visitor.get(SAMPLE).body());

        assertThat(visitor.post(action, pressed("save"), "Origin", APP.url("")).statusCode()).isEqualTo(302);
    }

    @Test
    void nothingIsSavedByFollowingALink() {
        SamplePage.saved = null;
        String action = visitor.actionOf(SAMPLE, visitor.get(SAMPLE).body()) + "&note=Done&where=AT_RISK&save=";

        visitor.get(action, "Sec-Fetch-Site", "same-origin");
        assertThat(SamplePage.saved).isNull();
        assertThat(visitor.get(action, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "/sample/fails/broken", "/sample/fails/missing", "/assets/boot.js", "/nowhere",
            "/health",
            "/assets/nothing.js", "/%2e%2e/x;y"})
    void everyResponseHasTheHeaders(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; "
                + "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                + "base-uri 'none'; object-src 'none'; frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse(""))
                .contains(path.equals("/assets/boot.js") ? "immutable" : "no-store");
    }

    @Test
    void noPageHasInlineScriptOrStyle() {
        String page = visitor.get(SAMPLE).body();

        assertThat(page).doesNotContain(" style=", "<style", "javascript:", "wicket-ajax", "onclick")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = visitor.fillIn(SAMPLE, pressed("save")).headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("follow-through=").contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBackAfterwards() {
        assertThat(visitor.get("/actions?sort=-due").headers().firstValue("Location"))
                .hasValue(APP.url("/sign-in?next=%2Factions%3Fsort%3D-due"));
    }

    @Test
    void aPostAfterTheSessionHasEndedSaysSo() {
        HttpResponse<String> page = visitor.post("/nowhere", Map.of("note", "Done"));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("You have been signed out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/sample/R03-07/update/below", "/wicket/bookmarkable/samples.SamplePage",
            "/error", "/assets/nothing.js",
            "/wicket/resource/org.followthrough.shared.web.FramePage/FramePage.properties", "/WEB-INF/web.xml"})
    void whatIsNotThereIsNotFound(String path) {
        visitor.get("/sample/sign-in");
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1 class=\"govuk-heading-l\">Page not found</h1>", "Skip to main content");
    }

    @ParameterizedTest
    @CsvSource({"missing, 404, Page not found", "date?asAt=31-02-2026, 400, This address cannot be understood",
            "broken, 500, 'Sorry, there is a problem with the service'"})
    void aFailureIsToldInPlainWords(String how, int status, String heading) {
        HttpResponse<String> page = visitor.get("/sample/fails/" + how);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(heading, "<title>" + heading)
                .doesNotContain("Exception", "\tat ", "org.apache", FailingPage.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/actions/%ff", "/sample/%zz/update", "//actions", "/sample/..%2f..%2fx",
            "/a;jsessionid=1",
            "/sample/R03-07/update?asAt=%zz", "/sample/R03-07/update?%00=%ff", "/sample/x\u0001y/update"})
    void aMalformedAddressIsRefusedInPlainWords(String address) {
        String answer = RawRequest.send(APP, "GET " + address + " HTTP/1.1", "Host: localhost");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("This address cannot be understood")
                .doesNotContain("Exception", "\tat ", "Apache Tomcat");
    }

    @Test
    void anUnknownHostIsRefused() {
        assertThat(RawRequest.send(APP, "GET " + SAMPLE + " HTTP/1.1", "Host: evil.example"))
                .startsWith("HTTP/1.1 421 ").contains("This address is not set up").doesNotContain("evil.example");
        assertThat(RawRequest.send(APP, "GET /health HTTP/1.1", "Host: 10.0.0.7")).startsWith("HTTP/1.1 200")
                .contains("\"status\":\"UP\"");
    }

    @Test
    void moreTextThanAnyFormTakesIsRefused() {
        Map<String, String> fields = pressed("save");
        fields.put("note", "x".repeat(5_000_000));
        HttpResponse<String> page = visitor.fillIn(SAMPLE, fields);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("You sent too much at once");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndWhatWasTypedIsKept() {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        HttpResponse<String> page = visitor.upload(SAMPLE, pressed("save"), "evidence", "minutes.pdf", large);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<a href=\"#evidence\">The selected file must be smaller than 20MB</a>",
                "\nDone</textarea>");
        assertThat(visitor.upload(SAMPLE, pressed("save"), "evidence", "empty.pdf", new byte[0]).body())
                .contains("The selected file is empty");
        assertThat(visitor.upload(SAMPLE, pressed("save"), "evidence", "minutes.pdf", new byte[] {1}).statusCode())
                .isEqualTo(302);
        assertThat(SamplePage.saved).isEqualTo("AT_RISK|null|Done|null|null|[]|false|null|1");
    }

    @Test
    void theAssetsOfAPageAreThere() {
        String page = visitor.get(SAMPLE).body();
        List<String> assets = Pattern.compile("\"(?:\\.\\./)*(assets/[^\"]*)\"").matcher(page).results()
                .map(match -> "/" + match.group(1)).toList();

        assertThat(assets).hasSizeGreaterThan(6).allSatisfy(asset -> {
            HttpResponse<String> file = visitor.get(asset);
            assertThat(file.statusCode()).as(asset).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        });
        assertThat(assets).anyMatch(asset -> asset.matches("/assets/follow-through.css\\?v=[0-9a-f]{12}"));
    }

    private static Map<String, String> pressed(String button) {
        Map<String, String> fields = new HashMap<>(ANSWERS);
        fields.put(button, "");
        return fields;
    }
}
