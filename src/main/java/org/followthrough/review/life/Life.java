package org.followthrough.review.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The phase in which it is considered whether a review is held, and of which kind. */
    private static final String CONSIDERING = "considering";
    /** The stage every life ends with. */
    static final String CLOSED = "closed";

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

    /** Of a review that is considered and not held: the stages up to the decision, and its close. */
    Life onlyConsidered() {
        List<Phase> kept = phases.stream().map(phase -> phase.key().equals(CONSIDERING) ? phase
                : new Phase(phase.key(), phase.stages().stream().filter(stage -> stage.key().equals(CLOSED)).toList()))
                .filter(phase -> !phase.stages().isEmpty()).toList();
        Set<String> keys = kept.stream().flatMap(phase -> phase.stages().stream()).map(Topic::key)
                .collect(Collectors.toSet());
        return new Life(key, kept, lists, List.of(), clocks.stream().filter(clock ->
                keys.contains(clock.from().stage()) && keys.contains(clock.until().stage())).toList(), withheld);
    }

    /**
     * The same with those stages of considering another kind of review that were recorded before it was decided that it
     * is of this kind.
     *
     * @param recorded keys of the topics that anything is recorded of
     */
    Life keeping(Life considered, Set<String> recorded) {
        List<Topic> own = phase(CONSIDERING);
        List<Topic> before = considered.phase(CONSIDERING).stream()
                .filter(stage -> own.contains(stage) || recorded.contains(stage.key())).toList();
        if (own.containsAll(before)) {
            return this;
        }
        List<Topic> all = Stream.concat(before.stream(), own.stream()).distinct().toList();
        return new Life(key, Stream.concat(Stream.of(new Phase(CONSIDERING, all)),
                phases.stream().filter(phase -> !phase.key().equals(CONSIDERING))).toList(), lists, markers, clocks,
                withheld);
    }

    private List<Topic> phase(String wanted) {
        return phases.stream().filter(phase -> phase.key().equals(wanted)).flatMap(phase -> phase.stages().stream())
                .toList();
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
