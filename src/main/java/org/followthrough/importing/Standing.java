package org.followthrough.importing;

import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;

/** How an imported action stands: the answer where the printed status is not clear. */
public enum Standing {
    NOT_STARTED(Progress.NOT_STARTED, Confidence.ON_TRACK),
    ON_TRACK(Progress.IN_PROGRESS, Confidence.ON_TRACK),
    AT_RISK(Progress.IN_PROGRESS, Confidence.AT_RISK),
    OFF_TRACK(Progress.IN_PROGRESS, Confidence.OFF_TRACK),
    COMPLETE(Progress.COMPLETE, Confidence.ON_TRACK);

    private final Progress progress;
    private final Confidence confidence;

    Standing(Progress progress, Confidence confidence) {
        this.progress = progress;
        this.confidence = confidence;
    }

    Progress progress() {
        return progress;
    }

    Confidence confidence() {
        return confidence;
    }

    /** The standing as it was read. */
    public static Standing of(StatusReading status) {
        if (status.progress() == Progress.COMPLETE) {
            return COMPLETE;
        }
        return switch (status.confidence()) {
            case AT_RISK -> AT_RISK;
            case OFF_TRACK -> OFF_TRACK;
            case ON_TRACK -> status.progress() == Progress.NOT_STARTED ? NOT_STARTED : ON_TRACK;
        };
    }
}
