package org.followthrough.shared.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the character that separates the cells: the one that cuts most rows into the same number of cells. Commas in
 * prose cut rows into ever different numbers, so they lose against the semicolons of a table.
 */
final class CsvSeparator {

    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS_LOOKED_AT = 60;

    private CsvSeparator() {
    }

    static char of(String text) {
        char best = CANDIDATES[0];
        long most = 0;
        for (char candidate : CANDIDATES) {
            long agreement = agreement(text, candidate);
            if (agreement > most) {
                best = candidate;
                most = agreement;
            }
        }
        return best;
    }

    private static long agreement(String text, char candidate) {
        List<List<String>> rows;
        try {
            rows = CsvRecords.of(text, candidate, ROWS_LOOKED_AT);
        } catch (SheetRefused unclosedQuote) {
            return 0;
        }
        Map<Integer, Long> byWidth = rows.stream().map(List::size).filter(width -> width > 1)
                .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
        return byWidth.entrySet().stream().mapToLong(width -> width.getValue() * (width.getKey() - 1)).max().orElse(0);
    }
}
