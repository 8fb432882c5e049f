package org.followthrough.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.importing.ImportContent.NewAction;
import org.followthrough.importing.ImportContent.NewRecommendation;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.By;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Event;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Progress;
import org.followthrough.plan.WholePlan;
import org.followthrough.shared.time.London;

/**
 * Writes what was prepared into a plan.
 *
 * @param by who imports
 * @param began when the plan began to count
 * @param now when it is recorded
 * @param answer what was decided for the file as a whole
 * @param added the real ids of the agencies that had negative ones
 */
record ImportWriter(By by, Instant began, Instant now, PlanAnswer answer, Map<Long, Long> added) {

    private static final int HEADING_LIMIT = 1000;

    void write(ImportContent content, WholePlan plan) {
        content.notes().forEach(note -> keep(plan, null, null, note));
        content.recommendations().forEach(recommendation -> write(recommendation, plan));
    }

    private void write(NewRecommendation recommendation, WholePlan plan) {
        long id = plan.recommendation(recommendation.state());
        recommendation.notes().forEach(note -> keep(plan, id, null, note));
        int position = 0;
        for (NewAction action : recommendation.actions()) {
            long actionId = plan.action(past(id, ++position, action));
            action.notes().forEach(note -> keep(plan, id, actionId, note));
        }
    }

    private List<Event> past(long recommendationId, int position, NewAction action) {
        ActionState state = ActionState.draft(recommendationId, position, action.wording(), lead(action),
                        action.supporting().stream().map(this::real).toList(), action.dates())
                .noted(action.note(), action.progress(), action.confidence());
        boolean complete = action.progress() == Progress.COMPLETE;
        List<Event> past = new ArrayList<>();
        ActionState imported = complete ? state.complete(action.completedOn(), null) : state;
        past.add(new Event(began, now, by, Cause.IMPORTED, null, imported));
        if (complete && answer.signedOffOn() != null) {
            LocalDate on = answer.signedOffOn();
            Instant then = London.startOf(on);
            past.add(new Event(then.isBefore(began) ? began : then, now, by, Cause.SIGNED_OFF, answer.minute(),
                    imported.signedOff(on, null)));
        }
        return past;
    }

    private Lead lead(NewAction action) {
        Long agency = action.lead().agencyId();
        return new Lead(agency == null ? null : real(agency), action.lead().personId(), action.leadPrinted());
    }

    private Long real(Long agencyId) {
        return added.getOrDefault(agencyId, agencyId);
    }

    private static void keep(WholePlan plan, Long recommendationId, Long actionId, RowNote note) {
        String heading = note.heading().isEmpty() ? null
                : note.heading().substring(0, Math.min(HEADING_LIMIT, note.heading().length()));
        plan.keep(recommendationId, actionId, note.row(), heading, note.text());
    }
}
