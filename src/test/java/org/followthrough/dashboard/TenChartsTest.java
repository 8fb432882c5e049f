package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The invented board's dashboard, with ten charts or more on one page. */
class TenChartsTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private final String page = APP.visitor().get("/dashboard", "X-Person",
            String.valueOf(new DemonstrationBoard(APP).person(Who.B).id())).body();

    private Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult match) -> match.group(1));
    }

    @Test
    void noIdStandsTwiceAndEveryReferenceFindsItsOwn() {
        List<String> ids = found("\\sid=\"([^\"]+)\"").toList();

        assertThat(found("(<svg[^>]*role=\"img\")")).as("each drawn for a desk and for a phone")
                .hasSizeGreaterThanOrEqualTo(2 * 10);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("(?:aria-labelledby|aria-describedby|for)=\"([^\"]+)\"")
                .flatMap(names -> Stream.of(names.split(" ")))).isNotEmpty().allMatch(ids::contains);
        assertThat(found("url\\(#([^)]+)\\)")).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void nothingOnItIsBlockedByTheContentPolicy() {
        assertThat(page).doesNotContain(" style=\"", "<style", " onclick=");
        assertThat(found("(<script(?![^>]*src=))")).isEmpty();
    }
}
