package org.followthrough.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.time.London;

/**
 * What the sub-committee asked for when it sent an action back.
 *
 * @param on the London day
 * @param reason in the words of the decision; null when none were recorded
 */
public record SentBack(LocalDate on, String reason) implements Serializable {

    /**
     * @param newestFirst the versions of one action
     * @return empty when it was never sent back, or has been updated or decided since
     */
    public static Optional<SentBack> of(List<ActionVersion> newestFirst) {
        if (newestFirst.isEmpty() || !newestFirst.get(0).state().sentBack()) {
            return Optional.empty();
        }
        return newestFirst.stream().filter(version -> version.cause().givesBack()).findFirst()
                .map(version -> new SentBack(London.dayOf(version.effectiveAt()), version.reason()));
    }
}
