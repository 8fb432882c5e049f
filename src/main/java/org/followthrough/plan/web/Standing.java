package org.followthrough.plan.web;

import java.util.EnumSet;
import java.util.List;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;

/** The answers to "Where is this action now?": one question for progress and confidence together. */
enum Standing {
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

    /** The last answer, to begin from. */
    static Standing of(ActionState state) {
        if (state.progress() == Progress.COMPLETE) {
            return COMPLETE;
        }
        if (state.progress() == Progress.NOT_STARTED && state.confidence() == Confidence.ON_TRACK) {
            return NOT_STARTED;
        }
        return switch (state.confidence()) {
            case ON_TRACK -> ON_TRACK;
            case AT_RISK -> AT_RISK;
            case OFF_TRACK -> OFF_TRACK;
        };
    }

    /** What may be answered: work once begun is not unbegun. */
    static List<Standing> offeredFor(ActionState state) {
        EnumSet<Standing> all = EnumSet.allOf(Standing.class);
        if (state.progress() != Progress.NOT_STARTED) {
            all.remove(NOT_STARTED);
        }
        return List.copyOf(all);
    }
}
