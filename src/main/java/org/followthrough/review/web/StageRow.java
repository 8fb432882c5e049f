package org.followthrough.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Phase;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Status;

/** One stage in the checklist of a review. */
record StageRow(String phase, String stage, String path, Column.DateWords day, String note, Status state)
        implements Serializable {

    /** All stages, in order. */
    static List<StageRow> of(LifeStanding standing, String path) {
        return standing.life().phases().stream().flatMap(phase -> phase.stages().stream()
                .map(stage -> of(standing, phase, stage, path))).toList();
    }

    private static StageRow of(LifeStanding standing, Phase phase, Topic stage, String path) {
        Optional<Entry> entry = standing.stage(stage.key());
        return new StageRow(LifeWords.of(phase), LifeWords.of(stage), path + stage.key(),
                new Column.DateWords(entry.map(one -> London.shortDate(one.noted().day())).orElse(""), "", false),
                entry.map(one -> one.noted().note()).orElse(""), tag(standing.state(stage.key())));
    }

    /** The state as a tag: what is done recedes. */
    static Status tag(StageState state) {
        return switch (state) {
            case NOT_BEGUN -> new Status("not-started", Shape.RING, LifeWords.of(state));
            case OPEN -> new Status("waiting", Shape.HALF_RING, LifeWords.of(state));
            case DONE -> new Status("signed-off", Shape.TICK, LifeWords.of(state));
            case SKIPPED -> new Status("closed", Shape.NONE, LifeWords.of(state));
            case REOPENED -> new Status("sent-back", Shape.ARROW, LifeWords.of(state));
        };
    }
}
