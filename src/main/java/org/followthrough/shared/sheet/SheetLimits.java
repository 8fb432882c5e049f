package org.followthrough.shared.sheet;

/** How much of a spreadsheet is taken in one go; beyond it the file is refused with a sentence naming the limit. */
public final class SheetLimits {

    public static final int ROWS = 20_000;
    public static final int COLUMNS = 100;
    /** Characters in one cell. */
    public static final int CELL_TEXT = 32_000;
    public static final int SHEETS = 50;
    /** Bytes of the file as uploaded. */
    public static final int FILE = 10 * 1024 * 1024;
    /** Bytes of a workbook once unpacked, all parts together. */
    public static final int UNPACKED = 100 * 1024 * 1024;

    private SheetLimits() {
    }
}
