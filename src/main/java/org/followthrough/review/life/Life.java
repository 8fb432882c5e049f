package org.followthrough.review.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the life of one kind of review consists of.
 *
 * @param key its word in the files
 * @param phases in order, each with its stages
 * @param lists what is kept beside the stages, with any number of entries each
 * @param markers the quality markers by group; empty where a kind has none
 * @param clocks what runs meanwhile, in the order of the stages that stop them
 * @param withheld keys of the topics that only the business unit and the sponsor read before the report is released
 */
public record Life(String key, List<Phase> phases, List<Topic> lists, List<Phase> markers, List<ReviewClock> clocks,
                   Set<String> withheld) {

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

    /** The same without what is withheld, and without the clocks that would tell of it. */
    Life withoutWithheld() {
        return new Life(key, phases.stream().map(phase -> new Phase(phase.key(), shown(phase.stages()))).toList(),
                shown(lists), markers, clocks.stream().filter(clock -> Stream.of(clock.from(), clock.until())
                        .noneMatch(moment -> withheld.contains(moment.stage()))).toList(), Set.of());
    }

    private List<Topic> shown(List<Topic> topics) {
        return topics.stream().filter(topic -> !withheld.contains(topic.key())).toList();
    }
}
