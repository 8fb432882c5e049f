package org.followthrough.challenge;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.people.ChiefOfficer;

/**
 * How a letter is worded. What it is about, and by when an answer is asked for, is said by the letter itself.
 *
 * @param version counted from 1; 0 for a draft nobody has saved
 * @param officer the chief officer's name; null where only the office is known
 * @param office such as Chief Constable
 * @param address the lines below the agency's name; null when not known
 * @param wordedAt null for a draft
 * @param wordedBy null for a draft
 */
public record Wording(int version, String officer, String office, String address, String opening, String body,
                      String signature, LocalDate answerDue, Instant wordedAt, Long wordedBy) {

    /** The longest opening accepted, in characters. */
    public static final int OPENING_LIMIT = 2000;
    /** The longest body. */
    public static final int BODY_LIMIT = 4000;
    /** The longest signature. */
    public static final int SIGNATURE_LIMIT = 500;

    /** Words not saved yet. */
    public static Wording draft(ChiefOfficer to, String opening, String body, String signature, LocalDate answerDue) {
        return new Wording(0, to.name(), to.office(), to.address(), opening, body, signature, answerDue, null, null);
    }

    /** To whom the letter goes. */
    public ChiefOfficer to() {
        return new ChiefOfficer(officer, office, address);
    }

    Wording saved(int number, Instant at, long by) {
        return new Wording(number, officer, office, address, opening, body, signature, answerDue, at, by);
    }
}
