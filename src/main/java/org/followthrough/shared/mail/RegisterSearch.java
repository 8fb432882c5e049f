package org.followthrough.shared.mail;

import java.util.Locale;
import java.util.Set;

/**
 * Which messages of the register.
 *
 * @param text part of the recipient's name or address, or a whole reference such as R01-07, in any case of letters,
 *             or Referrals (October 2026), as it is written;
 *             empty for all
 * @param outcomes any of these; empty for all
 */
public record RegisterSearch(String text, Set<Outcome> outcomes) {

    public RegisterSearch {
        text = text.strip();
        outcomes = Set.copyOf(outcomes);
    }

    /** The same text with any of these outcomes. */
    public RegisterSearch of(Set<Outcome> others) {
        return new RegisterSearch(text, others);
    }

    /** For SQL: the text within a name, its wildcards as letters. */
    public String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** For SQL: the text as a reference is written. */
    public String reference() {
        return text.toUpperCase(Locale.ROOT);
    }
}
