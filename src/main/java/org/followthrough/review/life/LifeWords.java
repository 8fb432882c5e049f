package org.followthrough.review.life;

import java.time.LocalDate;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** The life of a review in words. */
public final class LifeWords {

    private static final Words WORDS = Words.of(LifeWords.class);

    private LifeWords() {
    }

    /** Considering a review. */
    public static String of(Phase phase) {
        return WORDS.say("phase." + phase.key());
    }

    /** The heading over a group of quality markers. */
    public static String group(Phase group) {
        return WORDS.say("group." + group.key());
    }

    /** A stage, or one entry of a list: Terms of reference. */
    public static String of(Topic topic) {
        return of(topic.key());
    }

    /** The same, of a topic by its key. */
    public static String of(String topic) {
        return WORDS.say("topic." + topic);
    }

    /** All entries of a list: Agency reports. */
    public static String all(Topic list) {
        return WORDS.say("list." + list.key());
    }

    /** What the question asks. */
    public static String of(Question question) {
        return WORDS.say("question." + question.owner() + "." + question.key());
    }

    /** That an answer to the question may not be left out. */
    public static String needed(Question question) {
        return WORDS.say("needed." + question.owner() + "." + question.key());
    }

    /** What can be chosen: Publish. */
    public static String choice(String key) {
        return WORDS.say("choice." + key);
    }

    /** Not begun. */
    public static String of(StageState state) {
        return WORDS.say("state." + state);
    }

    /** What the clock counts to: Decision. */
    public static String of(ReviewClock clock) {
        return WORDS.say("clock." + clock.key());
    }

    /** How a clock stands: Due 12 May 2026 - made 3 May 2026. */
    public static String of(ClockReading reading, LocalDate today) {
        long late = reading.daysLate(today);
        if (reading.runs()) {
            return WORDS.say(late > 0 ? "reading.late" : "reading.runs", London.longDate(reading.due()), late);
        }
        return WORDS.say(late > 0 ? "reading.madeLate" : "reading.made", London.longDate(reading.due()),
                London.longDate(reading.made()), late);
    }

    /** An entry of a list, by whom it is about: Agency report: Police. */
    static String of(Topic list, String about) {
        return WORDS.say("reading.entry", of(list), about);
    }

    /** How messages call a report asked of an agency: R03 agency report 2. */
    static String of(RequestedReport report) {
        return WORDS.say("reading.report", ReviewWords.number(report.review()), report.number());
    }

    /** That bank holidays are missing for a clock to be sure of its day. */
    public static String uncertain() {
        return WORDS.say("reading.uncertain");
    }

    /** 3 days late; empty when it is in time. */
    public static String late(long days) {
        return days == 0 ? "" : WORDS.say("late", days);
    }
}
