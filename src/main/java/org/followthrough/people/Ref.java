package org.followthrough.people;

import java.util.Locale;
import java.util.function.Predicate;

/** Short names for addresses, made from a name: "Anytown Police" becomes anytown-police. */
public final class Ref {

    private static final int LENGTH = 50;

    private Ref() {
    }

    /**
     * A short name that nothing else has.
     *
     * @param name what it is called
     * @param fallback for a name without any letter or digit
     */
    public static String from(String name, String fallback, Predicate<String> taken) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = wanted.substring(0, Math.min(LENGTH, wanted.length())).replaceAll("^-+|-+$", "");
        String base = cut.isEmpty() ? fallback : cut;
        String ref = base;
        for (int next = 2; taken.test(ref); next++) {
            ref = base + "-" + next;
        }
        return ref;
    }
}
