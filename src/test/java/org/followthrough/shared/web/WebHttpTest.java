package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samples.Samples;

class WebHttpTest {

    private static final String SAMPLE = "/sample/R03-07/update?asAt=2026-03-31";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(Samples.class);

    private final Visitor visitor = APP.visitor();

    @Test
    void aFormWithErrorsIsShownAgainWithWhatWasTyped() {
        HttpResponse<String> page = visitor.fillIn(SAMPLE, Map.of("note", "", "held", "At <b>the</b> station", "where", "COMPLETE", "finished-day", "31", "finished-month", "feb", "finished-year", "2026", "save", ""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Error: Refresh", "<a href=\"#note\">Enter what has happened since 22 October</a>",
                "value=\"At &lt;b&gt;the&lt;/b&gt; station\"", "asAt=2026-03-31");
    }

    @Test
    void aSavedFormLeadsToAPageThatSaysSoOnce() {
        HttpResponse<String> saved = visitor.fillIn(SAMPLE, Map.of("note", "Done", "where", "AT_RISK", "save", ""));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location")).hasValue(APP.url(SAMPLE));
        assertThat(visitor.follow(saved).body()).contains("R03-07 updated. 2 left.");
        assertThat(visitor.get(SAMPLE).body()).doesNotContain("R03-07 updated");
    }
}
