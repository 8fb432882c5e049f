package org.followthrough.review.life;

import java.util.List;
import java.util.Optional;

/**
 * What the life of one kind of review consists of.
 *
 * @param key its word in the files
 * @param phases in order, each with its stages
 * @param lists what is kept beside the stages, with any number of entries each
 * @param markers the quality markers by group; empty where a kind has none
 * @param clocks what runs meanwhile, in the order of the stages that stop them
 */
public record Life(String key, List<Phase> phases, List<Topic> lists, List<Phase> markers,
                   List<ReviewClock> clocks) {

    /** All stages, in order. */
    public List<Topic> stages() {
        return phases.stream().flatMap(phase -> phase.stages().stream()).toList();
    }

    /** The stage of this key. */
    public Optional<Topic> stage(String key) {
        return stages().stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    /** The quality marker of this key. */
    public Optional<Topic> marker(String key) {
        return markers.stream().flatMap(group -> group.stages().stream()).filter(marker -> marker.key().equals(key))
                .findFirst();
    }

    /** The stage, list or quality marker of this key. */
    public Optional<Topic> topic(String key) {
        return stage(key).or(() -> list(key)).or(() -> marker(key));
    }

    /** The list of this key. */
    public Optional<Topic> list(String key) {
        return lists.stream().filter(list -> list.key().equals(key)).findFirst();
    }
}
