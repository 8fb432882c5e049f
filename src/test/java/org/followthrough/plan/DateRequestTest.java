package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.DateRequest.Outcome.AGREED;
import static org.followthrough.plan.DateRequest.Outcome.AGREED_OTHER;
import static org.followthrough.plan.DateRequest.Outcome.OVERTAKEN;
import static org.followthrough.plan.DateRequest.Outcome.REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request for a later date, read from the history of its action. */
class DateRequestTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATEST = LocalDate.of(2026, 9, 30);
    private static final long LEAD = 7;
    private static final long CHAIR = 9;

    private final List<ActionVersion> history = new ArrayList<>();
    private ActionState state = ActionState.draft(1, 1, new Wording("Train staff", null), Lead.NOBODY, List.of(),
            Dates.due(FIRST, null)).asIssued();

    @Test
    void aHistoryWithoutOneHasNone() {
        then(LEAD, Cause.ISSUED, null, state);
        then(CHAIR, Cause.DATE_AGREED, "First date", state.dated(state.dates().agreed(LATER)));

        assertThat(DateRequest.of(history)).isEmpty();
    }

    @Test
    void aRequestWaitsThroughUpdatesUntilItIsDecided() {
        then(LEAD, Cause.ISSUED, null, state);
        ask(LATER, "Trainer left");
        then(LEAD, Cause.UPDATED, null, state.updated(said(null), Instant.EPOCH));

        DateRequest waiting = DateRequest.waiting(history).orElseThrow();
        assertThat(waiting).isEqualTo(new DateRequest(2, LEAD, null, at(2), FIRST, LATER, "Trainer left", 0, null));
        assertThat(waiting.askers()).containsExactly(LEAD);
    }

    @Test
    void whatWasDecidedIsToldWithWhoAndWhy() {
        then(LEAD, Cause.ISSUED, null, state);
        ask(LATER, "Trainer left");
        then(CHAIR, Cause.DATE_AGREED, "Once", state.dated(state.dates().agreed(LATER)));
        ask(LATEST, "Again");
        then(CHAIR, Cause.DATE_AGREED, "Sooner", state.dated(state.dates().agreed(LATEST.minusMonths(1))));
        ask(LATEST, "And again");
        then(CHAIR, Cause.DATE_REFUSED, "Enough", state.dated(state.dates().refused()));

        List<DateRequest> requests = DateRequest.of(history);
        assertThat(requests).extracting(request -> request.decision().outcome())
                .containsExactly(AGREED, AGREED_OTHER, REFUSED);
        assertThat(requests).extracting(DateRequest::movedBefore).containsExactly(0, 1, 2);
        assertThat(requests).extracting(DateRequest::from).containsExactly(FIRST, LATER, LATEST.minusMonths(1));
        assertThat(requests).extracting(request -> request.decision().by()).containsOnly(CHAIR);
        assertThat(requests).extracting(request -> request.decision().reason())
                .containsExactly("Once", "Sooner", "Enough");
        assertThat(DateRequest.waiting(history)).isEmpty();
    }

    @Test
    void anotherDateOvertakesTheRequestAndCompletingEndsIt() {
        then(LEAD, Cause.ISSUED, null, state);
        ask(LATER, "Trainer left");
        ask(LATEST, "Even later");
        then(LEAD, Cause.UPDATED, null, state.complete(FIRST, "Register"));

        assertThat(DateRequest.of(history)).extracting(request -> request.decision().outcome())
                .containsExactly(OVERTAKEN, OVERTAKEN);
    }

    private void ask(LocalDate date, String reason) {
        then(LEAD, Cause.UPDATED, reason, state.updated(said(date), Instant.EPOCH));
    }

    private static Update said(LocalDate askFor) {
        return new Update(Progress.IN_PROGRESS, Confidence.AT_RISK, "Note", null, null, askFor, null);
    }

    private void then(long by, Cause cause, String reason, ActionState next) {
        int version = history.size() + 1;
        history.add(new ActionVersion(1, version, version, at(version), at(version), by, null, cause, reason, next));
        state = next;
    }

    private static Instant at(int version) {
        return Instant.parse("2026-01-01T09:00:00Z").plusSeconds(version);
    }
}
