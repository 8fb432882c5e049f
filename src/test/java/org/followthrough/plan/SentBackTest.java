package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentBackTest {

    private static final Instant LATE_ON_THE_THIRD = Instant.parse("2026-07-03T23:30:00Z");
    private static final ActionState OPEN = ActionState.draft(1, 1, new Wording("Train", null), Lead.NOBODY,
            List.of(), Dates.NONE);

    private final List<ActionVersion> newestFirst = new ArrayList<>();

    @Test
    void saysWhatWasAskedForAndOnWhichLondonDay() {
        happened(Cause.UPDATED, "Done", OPEN);
        happened(Cause.EVIDENCE_ASKED_FOR, "Show the register", OPEN.asSentBack());

        assertThat(SentBack.of(newestFirst)).contains(new SentBack(LocalDate.of(2026, 7, 4), "Show the register"));
    }

    @Test
    void isStillWantedAfterAnotherDateWasAgreed() {
        happened(Cause.SENT_BACK, "Earlier reason", OPEN.asSentBack());
        happened(Cause.UPDATED, "More", OPEN);
        happened(Cause.SENT_BACK, "Which courses?", OPEN.asSentBack());
        happened(Cause.DATE_AGREED, "Agreed", OPEN.asSentBack());

        assertThat(SentBack.of(newestFirst)).map(SentBack::reason).contains("Which courses?");
    }

    @Test
    void isAnsweredByAnUpdate() {
        happened(Cause.SENT_BACK, "Which courses?", OPEN.asSentBack());
        happened(Cause.UPDATED, "These", OPEN);

        assertThat(SentBack.of(newestFirst)).isEmpty();
        assertThat(SentBack.of(List.of())).isEmpty();
    }

    private void happened(Cause cause, String reason, ActionState state) {
        newestFirst.add(0, new ActionVersion(1, newestFirst.size() + 1, 1, LATE_ON_THE_THIRD, LATE_ON_THE_THIRD, null,
                null, cause, reason, state));
    }
}
