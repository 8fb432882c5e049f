package org.followthrough.review.life;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a quality marker is met, as a board says of its own review. */
public enum Rating {
    MET, PARTLY_MET, NOT_MET, DOES_NOT_APPLY;

    /** The question of a marker that asks for it. */
    static final String QUESTION = "rating";

    /** The rating an entry records; empty while none is. */
    public static Optional<Rating> of(Entry entry) {
        return entry.answer(QUESTION).flatMap(answer -> of(answer.choice()));
    }

    /** The rating of a choice in the files: partly-met. */
    static Optional<Rating> of(String choice) {
        return Arrays.stream(values()).filter(rating -> rating.choice().equals(choice)).findFirst();
    }

    /** As the files have it: partly-met. */
    public String choice() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something should be done about it. */
    public boolean isWeak() {
        return this == PARTLY_MET || this == NOT_MET;
    }
}
