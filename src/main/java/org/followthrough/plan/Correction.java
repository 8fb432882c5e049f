package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.followthrough.shared.time.London;

/** Until midnight, whoever wrote the last update may put it right. */
final class Correction {

    private Correction() {
    }

    /**
     * The version before the update that the person may put right; empty when there is none.
     *
     * @param newestFirst the whole history
     * @param today the London day
     */
    static OptionalInt of(List<ActionVersion> newestFirst, long personId, LocalDate today) {
        for (ActionVersion version : newestFirst) {
            boolean own = version.recordedBy() != null && version.recordedBy() == personId
                    && London.dayOf(version.recordedAt()).equals(today);
            if (own && version.cause() == Cause.UPDATED) {
                return OptionalInt.of(version.version() - 1);
            }
            if (!own || version.cause() != Cause.CORRECTED) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
