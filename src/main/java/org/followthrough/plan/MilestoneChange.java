package org.followthrough.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened to one milestone between two states of an action. A milestone is known by its words.
 *
 * @param before null when it is new
 * @param after null when it is there no longer
 */
public record MilestoneChange(Milestone before, Milestone after) {

    /** The changes in the order of the milestones, those taken away last. */
    public static List<MilestoneChange> between(List<Milestone> before, List<Milestone> after) {
        List<MilestoneChange> changes = new ArrayList<>();
        for (Milestone now : after) {
            Milestone then = find(before, now.text()).orElse(null);
            if (!now.equals(then)) {
                changes.add(new MilestoneChange(then, now));
            }
        }
        before.stream().filter(then -> find(after, then.text()).isEmpty())
                .forEach(then -> changes.add(new MilestoneChange(then, null)));
        return List.copyOf(changes);
    }

    /** Whether a promise is taken back, so that a reason is owed: another date for it, or none. */
    public boolean needsReason() {
        return before != null && (after == null || isMoved());
    }

    /** Whether it has another date than before. */
    public boolean isMoved() {
        return before != null && after != null && !before.due().equals(after.due());
    }

    /** Whether it was done, or is no longer. */
    public boolean isTicked() {
        return after != null && !Objects.equals(before == null ? null : before.doneOn(), after.doneOn());
    }

    private static Optional<Milestone> find(List<Milestone> milestones, String text) {
        return milestones.stream().filter(milestone -> milestone.text().equals(text)).findFirst();
    }
}
