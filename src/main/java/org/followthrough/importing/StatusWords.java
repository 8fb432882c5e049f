package org.followthrough.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;

/** Knows the words, letters and colours by which plans say how an action stands. Green is on track, not done. */
final class StatusWords {

    /**
     * What a word says.
     *
     * @param progress null when it says nothing of it
     * @param confidence null when it says nothing of it
     */
    record Meaning(Progress progress, Confidence confidence) {
    }

    private record Spelling(Pattern pattern, Meaning meaning) {
    }

    private static final Pattern COLOUR = Pattern.compile("\\b(red|amber|green|blue|purple)\\b");

    /** Read from the top; what denies stands before what it denies. */
    private static final List<Spelling> SPELLINGS = List.of(
            spelling("(not|no|never) (yet )?(started|begun|commenced|progress|due)\\b.*|(yet )?to (start|begin)\\b.*|outstanding",
                    Progress.NOT_STARTED, null),
            spelling("(not|un)( yet)?( been)? ?(achieved|met)\\b.*|not (on (track|target)|achievable)\\b.*|off track\\b.*|overdue\\b.*|red\\b.*|r|4",
                    null, Confidence.OFF_TRACK),
            spelling("(part|partly|partially|partial|nearly|almost|mostly|largely|being|substantially) .*|partial|partially|"
                            + "incomplete\\b.*|(not|to be|due to be|will be) .*|in progress\\b.*|under ?way\\b.*|on ?going\\b.*|"
                            + "(work )?(has )?(started|begun|commenced)\\b.*|continuing\\b.*|working towards\\b.*",
                    Progress.IN_PROGRESS, null),
            spelling("on (track|target|schedule|course)\\b.*|green|g|2", Progress.IN_PROGRESS, Confidence.ON_TRACK),
            spelling("(fully |now |all |action |actions )*(complete|completed|achieved|implemented|done|finished|met|closed|actioned)\\b.*|"
                    + "awaiting (review|sign ?off)\\b.*|blue|b|1|green (complete|completed|achieved|done)\\b.*", Progress.COMPLETE, null),
            spelling("at risk\\b.*|amber\\b.*|a|slip(ped|ping|page)\\b.*|delay(ed|s)?\\b.*|behind\\b.*|3",
                    null, Confidence.AT_RISK),
            spelling("green\\b.*", Progress.IN_PROGRESS, Confidence.ON_TRACK));
    private static final Pattern TICK = Pattern.compile("[✓✔☑√]|yes|y|x|tick|ticked", Pattern.CASE_INSENSITIVE);

    private StatusWords() {
    }

    /** What the words say; empty when they are not understood, such as several colours at once. */
    static Optional<Meaning> meaning(String printed) {
        String bare = Words.bare(printed);
        if (COLOUR.matcher(bare).results().map(colour -> colour.group()).distinct().count() > 1) {
            return Optional.empty();
        }
        return SPELLINGS.stream().filter(spelling -> spelling.pattern.matcher(bare).matches())
                .map(Spelling::meaning).findFirst();
    }

    /** Whether the cell only says that its heading is so: a tick, or yes. */
    static boolean isTick(String printed) {
        return TICK.matcher(printed.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static Spelling spelling(String pattern, Progress progress, Confidence confidence) {
        return new Spelling(Pattern.compile(pattern), new Meaning(progress, confidence));
    }
}
