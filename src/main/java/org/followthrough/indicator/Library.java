package org.followthrough.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;

/** The usual dataset of a board, ready to be switched on one by one. */
public final class Library {

    private static final List<Entry> ENTRIES = read();

    private Library() {
    }

    /**
     * An indicator as boards usually define it.
     *
     * @param key short name for addresses
     * @param unit null for none; so numerator and denominator
     * @param dueDays calendar days after a period's end until a return is usually due
     */
    public record Entry(String key, Theme theme, String name, String why, Measure measure, String unit,
                        String numerator, String denominator, Frequency frequency, Polarity polarity, int dueDays) {
    }

    /** All, by theme. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The entry of this short name. */
    public static Optional<Entry> find(String key) {
        return ENTRIES.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private static List<Entry> read() {
        try (InputStream file = Library.class.getResourceAsStream("library.csv")) {
            if (!(SheetReader.read("library.csv", file.readAllBytes()) instanceof SheetReading.Read read)) {
                throw new IllegalStateException("The library of indicators cannot be read");
            }
            Sheet sheet = read.sheets().get(0);
            List<Entry> entries = new ArrayList<>();
            for (int row = 1; row < sheet.rows().size(); row++) {
                if (!sheet.cell(row, 0).isEmpty()) {
                    entries.add(entry(sheet, row));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Sheet sheet, int row) {
        return new Entry(sheet.cell(row, 0), Theme.valueOf(sheet.cell(row, 1)), sheet.cell(row, 2), sheet.cell(row, 3),
                Measure.valueOf(sheet.cell(row, 4)), words(sheet.cell(row, 5)), words(sheet.cell(row, 6)),
                words(sheet.cell(row, 7)), Frequency.valueOf(sheet.cell(row, 8)), Polarity.valueOf(sheet.cell(row, 9)),
                Integer.parseInt(sheet.cell(row, 10)));
    }

    private static String words(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
