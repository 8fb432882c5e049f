package org.followthrough.pack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.pack.Pack;
import org.followthrough.pack.Packs;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard beside the packs of the invented board. */
class PackOfDashboardTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private final Visitor visitor = APP.visitor();
    private final DemonstrationBoard board = new DemonstrationBoard(APP);

    private String dashboard(Who reader, String query) {
        return visitor.get("/dashboard?" + query, "X-Person", String.valueOf(board.person(reader).id())).body();
    }

    @Test
    void theLastReleasedPackOfTheMonthIsOfferedToWhoReadsPacks(Packs packs) {
        long id = Long.parseLong(board.address("{pack}"));
        Pack pack = packs.find(board.person(Who.B), id).orElseThrow();
        long draft = Long.parseLong(board.address("{draftPack}"));
        String link = "pack-files/" + id + ".pdf\"";
        LocalDate next = pack.asAt().plusMonths(1).minusDays(3);

        assertThat(dashboard(Who.B, "asAt=" + pack.asAt())).contains(link, "(PDF)");
        assertThat(dashboard(Who.B, "asAt=" + next)).contains(link).doesNotContain("pack-files/" + draft + ".pdf");
        assertThat(dashboard(Who.S, "asAt=" + next)).doesNotContain("pack-files");
        assertThat(dashboard(Who.B, "asAt=" + pack.asAt().minusDays(1))).doesNotContain(link);
        assertThat(dashboard(Who.B, "asAt=" + next + "&plan=child-k")).as("about all plans").doesNotContain(link);
    }
}
