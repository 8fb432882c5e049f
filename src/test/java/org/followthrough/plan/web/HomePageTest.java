package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The home of those who run the board: what needs them now, and what is ahead. */
class HomePageTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    @Test
    void theBusinessUnitSeesTheNextMeetingTheNextPacksAndItsDrafts() {
        assertThat(home(Who.B)).contains("What needs us now", "What is ahead", "Next meeting",
                "Quality and Performance Sub-Committee", "Next packs", "November 2026",
                "Made on 1 December 2026 at 7am", "Draft plan", "Nobody has been told of it yet");
    }

    @Test
    void aMemberOfTheSubcommitteeSeesItsMeetingsAndNoDraft() {
        assertThat(home(Who.S)).contains("What is ahead", "Next meeting").doesNotContain("Draft plan");
    }

    private static String home(Who who) {
        return APP.visitor().get("/", KnownByHeader.HEADER,
                String.valueOf(new DemonstrationBoard(APP).person(who).id())).body();
    }
}
