package org.followthrough.shared.sheet;

/** Names a column as spreadsheets do: A, B, ... Z, AA. */
public final class ColumnLetters {

    private ColumnLetters() {
    }

    /** @param column counted from nought */
    public static String of(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : of(column / 26 - 1) + letter;
    }
}
