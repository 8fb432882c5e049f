package org.followthrough.learning.briefing;

import org.followthrough.learning.Subject;
import org.followthrough.shared.persistence.Written;

/**
 * One version of a briefing.
 *
 * @param subject what it was written from
 * @param version from 1
 * @param releasedVersion the one everybody reads; null while none is released
 */
public record Briefing(long id, Subject subject, int version, Integer releasedVersion, BriefingStep step,
                       Written written, BriefingText text) {

    /** Whether everybody reads this version. */
    public boolean isReleased() {
        return releasedVersion != null && releasedVersion == version;
    }
}
