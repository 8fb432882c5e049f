package org.followthrough.importing;

import java.time.LocalDate;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Standing;

/**
 * How an action stands by what is printed. Complete means printed as complete: whether it was signed off before is
 * asked once for the whole file.
 *
 * @param printed what it was read from; empty when nothing is printed
 * @param progress not started, in progress or complete
 * @param completedOn the day it is printed as finished; may be null
 */
public record StatusReading(String printed, Progress progress, Confidence confidence, LocalDate completedOn,
                            Kind kind) {

    /** How sure the reading is. */
    public enum Kind {
        /** The words say so. */
        SAID("Read from the words printed."),
        /** No status is printed: work has begun when progress is printed. */
        NOT_SAID("No status is printed: it counts as begun when progress is printed."),
        NOT_UNDERSTOOD("This status is not known. Choose what it means."),
        /** It is called complete and still going on. */
        COMPLETE_AND_GOING_ON("It is called complete and also still going on. Check it before it counts as complete.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Why it was read so: a sentence for the person who checks. */
    public String explanation() {
        return kind.words;
    }

    /** The answer a person would have given for it. */
    public Standing standing() {
        return Standing.of(progress, confidence);
    }

    /** The same reading as a person decided it. */
    public StatusReading decided(Progress chosen, Confidence chosenConfidence) {
        return new StatusReading(printed, chosen, chosenConfidence,
                chosen == Progress.COMPLETE ? completedOn : null, Kind.SAID);
    }
}
