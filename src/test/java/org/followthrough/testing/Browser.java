package org.followthrough.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Debian's Chromium, headless. Where none is installed the tests are skipped with a loud line; with CI=true that is a
 * failure. Anything the content security policy blocks fails the test.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    /** The widths every page is looked at. */
    public static final List<Integer> WIDTHS = List.of(1280, 375);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext test) {
        if (!Files.isExecutable(CHROMIUM)) {
            String line = "NO CHROMIUM: the browser tests of " + test.getDisplayName() + " did not run.";
            System.err.println("******** " + line + " ********");
            assertThat(System.getenv("CI")).as(line).isNotEqualTo("true");
            Assumptions.abort(line);
        }
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }

    /** A window of its own, with its own cookies. */
    public Page window(int width) {
        return window(width, true);
    }

    /** A window where scripts run, or do not. */
    public Page window(int width, boolean scripts) {
        Page page = keptWindow(width, scripts);
        open.add(page.context());
        return page;
    }

    /** One that stays open for all tests of the class: opening a window costs more than looking at a page. */
    public Page keptWindow(int width, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800).setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(error));
        return page;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
        }
    }

    /** Holds that the page is accessible, scrolls only downwards and that nothing was blocked. */
    public void examine(Page page) {
        assertThat(Axe.violations(page)).as("accessibility of %s", page.url()).isEmpty();
        assertThat((Boolean) page.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s scrolls sideways at %s", page.url(), page.viewportSize().width).isTrue();
        assertThat(complaints).as("what the browser complained of at %s", page.url()).isEmpty();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
        complaints.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            chromium.close();
            playwright.close();
        }
    }
}
