package org.followthrough.shared.persistence;

import java.util.Locale;

/** What a column in capitals is compared with by {@code like ... escape '!'}. */
public final class LikePattern {

    private LikePattern() {
    }

    /** Finds the text anywhere, each of its characters as itself; null for an empty one, which narrows nothing. */
    public static String anywhere(String text) {
        return text.isEmpty() ? null : "%" + text.toUpperCase(Locale.ENGLISH).replace("!", "!!").replace("%", "!%")
                .replace("_", "!_") + "%";
    }
}
