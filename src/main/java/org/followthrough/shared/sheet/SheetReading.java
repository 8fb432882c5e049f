package org.followthrough.shared.sheet;

import java.util.List;

/** What came of reading a file: its sheets, or the reason it was refused. */
public sealed interface SheetReading {

    /** @param sheets those that hold text, in the order of the workbook; never empty */
    record Read(List<Sheet> sheets) implements SheetReading {
        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /** @param sentence what is wrong and what to do, for the person who chose the file */
    record Refused(SheetProblem problem, String sentence) implements SheetReading {
    }
}
