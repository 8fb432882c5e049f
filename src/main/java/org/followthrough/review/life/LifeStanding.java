package org.followthrough.review.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a review has come in its life.
 *
 * @param entries the newest version of each, by topic and number; entries of a list that were struck out are missing
 */
public record LifeStanding(Life life, List<Entry> entries) {

    /** The stage in which the sponsor releases a report, after which nothing is withheld. */
    private static final String RELEASE = "release";

    /** Of these entries, those that count. */
    static LifeStanding of(Life life, List<Entry> entries) {
        return new LifeStanding(life, entries.stream().filter(entry -> entry.isKept(life)).toList());
    }

    /** What is recorded of a stage; empty when nothing is. */
    public Optional<Entry> stage(String key) {
        return entries(key).stream().findFirst();
    }

    /** The entries of a list, by number. */
    public List<Entry> entries(String topic) {
        return entries.stream().filter(entry -> entry.topic().equals(topic)).toList();
    }

    /** How a stage stands. */
    public StageState state(String stage) {
        return stage(stage).map(entry -> entry.noted().state()).orElse(StageState.NOT_BEGUN);
    }

    /** The first stage that is neither done nor skipped; empty when all are. */
    public Optional<Topic> next() {
        return life.stages().stream().filter(stage -> !state(stage.key()).isSettled()).findFirst();
    }

    /** Whether the review is closed, with whatever stages were left out. */
    public boolean isClosed() {
        return state(Life.CLOSED) == StageState.DONE;
    }

    /** The London day on which it was closed; null while it is open. */
    public LocalDate closedOn() {
        return isClosed() ? stage(Life.CLOSED).map(entry -> entry.noted().day()).orElse(null) : null;
    }

    /** How many stages are done or skipped. */
    public int settled() {
        return (int) life.stages().stream().filter(stage -> state(stage.key()).isSettled()).count();
    }

    /** The holds and court orders that have not ended. */
    public List<Entry> inForce(String list) {
        return life.list(list).map(topic -> entries(list).stream().filter(entry -> entry.isWaiting(topic)).toList())
                .orElse(List.of());
    }

    /** The day of a moment; empty while it is not recorded. */
    Optional<LocalDate> day(Moment moment) {
        return stage(moment.stage()).map(entry -> moment.question() != null ? entry.day(moment.question())
                : entry.noted().state() == StageState.DONE ? entry.noted().day() : null);
    }

    /** Whether nothing is withheld, or no longer: a release that is reopened withholds again. */
    public boolean isReleased() {
        return life.withheld().isEmpty() || state(RELEASE) == StageState.DONE;
    }

    /** The same for those who read only what is released. */
    LifeStanding withoutWithheld() {
        return new LifeStanding(life.withoutWithheld(),
                entries.stream().filter(entry -> !life.withheld().contains(entry.topic())).toList());
    }
}
