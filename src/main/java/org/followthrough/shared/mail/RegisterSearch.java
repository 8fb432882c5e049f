package org.followthrough.shared.mail;

import java.util.Locale;

/**
 * Which messages of the register, and which page of them.
 *
 * @param person part of the recipient's name or address, in any case of letters; null for everybody
 * @param reference what it is about, such as R01-07; null for anything
 * @param outcome null for any
 * @param first how many to leave out
 * @param count how many at most
 */
public record RegisterSearch(String person, String reference, Outcome outcome, long first, long count) {

    /** For SQL: the part of the name with its wildcards as letters. */
    public String personPattern() {
        return person == null ? null
                : "%" + person.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** For SQL: the reference as it is written. */
    public String exactReference() {
        return reference == null ? null : reference.strip().toUpperCase(Locale.ROOT);
    }

    /** The same messages, another page. */
    public RegisterSearch page(long newFirst, long newCount) {
        return new RegisterSearch(person, reference, outcome, newFirst, newCount);
    }
}
