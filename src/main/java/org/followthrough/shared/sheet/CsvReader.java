package org.followthrough.shared.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads a .csv file whatever its character set and separator. */
final class CsvReader {

    private static final String SEPARATOR_LINE = "sep=";

    private CsvReader() {
    }

    static Sheet read(String name, byte[] file) {
        String text = CsvText.decode(file);
        char separator;
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length() + 1) {
            separator = text.charAt(SEPARATOR_LINE.length());
            text = text.substring(text.indexOf('\n') + 1);
        } else {
            separator = CsvSeparator.of(text);
        }
        // One over the limit, so that SheetBounds can tell; trailing blank lines of a longer file do not matter.
        return SheetBounds.bounded(name, "The file", rows(text, separator));
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>(CsvRecords.of(text, separator, SheetLimits.ROWS + 1));
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }
}
