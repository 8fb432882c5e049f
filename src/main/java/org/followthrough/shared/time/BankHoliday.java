package org.followthrough.shared.time;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A bank holiday of England and Wales.
 *
 * @param day the day off; of one that falls on a weekend its substitute day
 * @param title such as Good Friday
 */
public record BankHoliday(LocalDate day, String title) implements Serializable {

    /** The longest title accepted, in characters. */
    public static final int TITLE_LIMIT = 100;
}
