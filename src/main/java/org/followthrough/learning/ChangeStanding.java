package org.followthrough.learning;

import java.util.Map;
import org.followthrough.plan.Impact;

/** Whether practice changed, as far as somebody asked after sign-off. */
public enum ChangeStanding {
    /** Nothing is signed off, so nobody could ask. */
    TOO_EARLY,
    /** Nobody has asked yet. */
    NOT_ASKED,
    /** It changed wherever somebody asked. */
    CHANGED,
    /** It changed in some places, or in part. */
    IN_PART,
    /** It changed nowhere. */
    NOT_CHANGED;

    /** @param answers how often each was the answer; missing where it never was */
    static ChangeStanding of(int signedOff, Map<Impact, Integer> answers) {
        int asked = answers.values().stream().mapToInt(Integer::intValue).sum();
        if (asked == 0) {
            return signedOff == 0 ? TOO_EARLY : NOT_ASKED;
        }
        return answers.getOrDefault(Impact.YES, 0) == asked ? CHANGED
                : answers.getOrDefault(Impact.NO, 0) == asked ? NOT_CHANGED : IN_PART;
    }
}
