package org.followthrough.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule for a new password: 12 characters or more, and not one that many people choose. Nothing else is asked. */
public final class Passwords {

    /** The fewest characters. */
    public static final int SHORTEST = 12;
    /** The most characters. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    /** What is wrong with a password. */
    public enum Fault { TOO_SHORT, TOO_LONG, COMMON }

    private Passwords() {
    }

    /**
     * What is wrong with the password; null when nothing is.
     *
     * @param owner the e-mail address and name of who chooses it: a password that is one of them is common
     */
    public static Fault faultIn(String password, String... owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Fault.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Fault.TOO_LONG;
        }
        return isCommon(password, owner) ? Fault.COMMON : null;
    }

    private static boolean isCommon(String password, String... owner) {
        String lower = password.strip().toLowerCase(Locale.ROOT);
        String stem = lower.replaceAll("[^\\p{L}]+$", "");
        for (String word : owner) {
            if (word.strip().toLowerCase(Locale.ROOT).equals(lower)) {
                return true;
            }
        }
        return lower.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(lower) || COMMON.contains(lower.replaceAll("[^\\p{L}\\p{N}]", ""))
                || COMMON.contains(stem);
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
