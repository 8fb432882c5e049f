package org.followthrough.people;

import java.util.Locale;

/** Makes "C.S.C.", "csc" and "CSC " one: letters and digits in lower case, "and" for the ampersand. */
public final class AliasKey {

    private AliasKey() {
    }

    /** The key a name is found by; empty when it has no letter or digit. */
    public static String of(String name) {
        return name.replace("&", " and ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
