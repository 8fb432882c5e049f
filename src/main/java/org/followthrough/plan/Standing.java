package org.followthrough.plan;

import java.util.List;
import java.util.stream.Stream;

/** The answers to "Where is this action now?": one question for progress and confidence together. */
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

    /** What has happened. */
    public Progress progress() {
        return progress;
    }

    /** Whether it will be on time. */
    public Confidence confidence() {
        return confidence;
    }

    /** The answer that says both; doubt outweighs not having begun. */
    public static Standing of(Progress progress, Confidence confidence) {
        if (progress == Progress.COMPLETE) {
            return COMPLETE;
        }
        return switch (confidence) {
            case AT_RISK -> AT_RISK;
            case OFF_TRACK -> OFF_TRACK;
            case ON_TRACK -> progress == Progress.NOT_STARTED ? NOT_STARTED : ON_TRACK;
        };
    }

    /** What may be answered: work once begun is not unbegun. */
    public static List<Standing> offeredAfter(Progress progress) {
        return Stream.of(values()).filter(each -> each != NOT_STARTED || progress == Progress.NOT_STARTED).toList();
    }
}
