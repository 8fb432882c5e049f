package org.followthrough.chasing.year;

import java.time.LocalDate;

/**
 * One line of one mail: on this day this person is told of this action because of this.
 *
 * @param because the most urgent reason, in the register's words
 */
record Note(LocalDate day, String person, String reference, String because) {

    /** The same line whatever its day. */
    String what() {
        return person + " of " + reference + ": " + because;
    }
}
