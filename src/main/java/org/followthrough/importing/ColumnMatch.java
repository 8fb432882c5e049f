package org.followthrough.importing;

import org.followthrough.shared.sheet.ColumnLetters;

/**
 * One column of their sheet and what it goes into.
 *
 * @param column from nought
 * @param heading as printed in the first heading row; empty when there is none
 * @param prompt what a second heading row prints below it; empty when there is none
 * @param suggested whether the field was worked out from heading or contents, and not chosen by a person
 */
public record ColumnMatch(int column, String heading, String prompt, Field field, boolean suggested) {

    /** The same column, put into a field by a person. */
    public ColumnMatch goesInto(Field chosen) {
        return new ColumnMatch(column, heading, prompt, chosen, false);
    }

    /** The heading on one line, or "Column C" when it has none. */
    public String name() {
        if (heading.isBlank() && !prompt.isBlank()) {
            return Words.oneLine(prompt);
        }
        return heading.isBlank() ? "Column " + ColumnLetters.of(column) : Words.oneLine(heading);
    }
}
