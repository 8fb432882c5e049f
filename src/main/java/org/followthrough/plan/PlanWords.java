package org.followthrough.plan;

import org.followthrough.shared.words.Words;

/** How a plan is spoken of, on its page and in its documents alike. */
public final class PlanWords {

    private static final Words WORDS = Words.of(PlanWords.class);

    private PlanWords() {
    }

    /** How far the plan is, in a sentence. */
    public static String finding(PlanCount count) {
        if (count.total() == 0) {
            return WORDS.say("finding.none");
        }
        String done = count.signedOff() == count.total() ? WORDS.say("finding.all", count.total())
                : WORDS.say("finding.some", count.signedOff(), count.total());
        if (count.longOverdue() > 0) {
            return WORDS.say("finding.and", done, WORDS.say("finding.longOverdue", count.longOverdue()));
        }
        return count.overdue() == 0 ? done
                : WORDS.say("finding.and", done, WORDS.say("finding.overdue", count.overdue()));
    }
}
