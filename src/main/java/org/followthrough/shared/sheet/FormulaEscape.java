package org.followthrough.shared.sheet;

/** Keeps a person's words from being run as a formula when an export is opened in a spreadsheet. */
final class FormulaEscape {

    private FormulaEscape() {
    }

    static boolean needed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
