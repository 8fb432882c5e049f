package org.followthrough.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one sheet row by row to a stream. Closing finishes the file and leaves the stream open. */
public interface SheetWriter extends Closeable {

    /** Writes the row of headings; first, once. */
    void headings(List<String> headings) throws IOException;

    /**
     * Writes one row. Text that a spreadsheet would take for a formula is escaped; {@link java.time.LocalDate} and
     * {@link Number} are written as dates and numbers; null is an empty cell.
     */
    void row(List<?> cells) throws IOException;
}
