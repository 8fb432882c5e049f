package org.followthrough.dashboard;

import java.util.List;

/**
 * A sentence chosen by a rule: which words, and the figures and names in them.
 *
 * @param key of the sentence in {@code Dashboard.properties}
 */
record Finding(String key, List<Object> values) {

    Finding {
        values = List.copyOf(values);
    }

    static Finding of(String key, Object... values) {
        return new Finding(key, List.of(values));
    }

    /** As it is said. */
    String sentence() {
        return Dashboard.WORDS.say(key, values.toArray());
    }
}
