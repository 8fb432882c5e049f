package org.followthrough.shared.sheet;

/** Why a file was not read. {@code %s} in a sentence is the place in the file. */
public enum SheetProblem {

    EMPTY("The file is empty. Choose the file that holds the plan."),
    NO_ROWS("The file holds no text in any cell. Check that you chose the right file and saved it before uploading."),
    TOO_LARGE("The file is larger than 10 MB. Remove pictures from it, or split it and upload one part at a time."),
    TOO_MUCH_INSIDE("The workbook unpacks to more than is safe to open. "
            + "Copy the table into a new workbook and upload that."),
    TOO_MANY_ROWS("%s has more than 20,000 rows. Delete the rows that are not part of the plan, or split it."),
    TOO_MANY_COLUMNS("%s has more than 100 columns. Delete the columns that are not part of the plan."),
    TOO_MANY_SHEETS("The workbook has more than 50 sheets. Copy the one you need into a new workbook."),
    CELL_TOO_LONG("%s holds more than 32,000 characters. Shorten the cell or spread it over several rows."),
    UNCLOSED_QUOTE("A quotation mark is opened in %s and never closed. Close it, or save the file as .csv again."),
    PASSWORD("The workbook is protected by a password. Save a copy without the password and upload that."),
    MACROS("The workbook contains macros. Save it as an Excel workbook (.xlsx) without macros and upload that."),
    OLD_EXCEL("The file is in the old Excel format (.xls). Open it in Excel, save it as .xlsx and upload that."),
    BINARY_EXCEL("The file is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and upload that."),
    OPEN_DOCUMENT("The file is an OpenDocument file. Open it, save it as .xlsx or .csv and upload that."),
    WORD("The file is a Word document. Copy its table into a spreadsheet, save it as .xlsx and upload that."),
    PDF("The file is a PDF. Upload the spreadsheet it was made from, as .xlsx or .csv."),
    PICTURE("The file is a picture. Upload the spreadsheet itself, as .xlsx or .csv."),
    WEB_PAGE("The file is a web page, whatever its name says. "
            + "Open it in a spreadsheet, save it as .xlsx and upload that."),
    ARCHIVE("The file is an archive. Take the spreadsheet out of it and upload that."),
    BROKEN("The workbook is damaged and cannot be opened. Open it in Excel, save it as a new .xlsx and upload that."),
    NOT_A_SHEET("The file is not a spreadsheet, whatever its name says. Upload a .xlsx or .csv file.");

    private final String sentence;

    SheetProblem(String sentence) {
        this.sentence = sentence;
    }

    /** Whether the sentence names a place in the file. */
    public boolean hasPlace() {
        return sentence.contains("%s");
    }

    SheetReading.Refused refusal() {
        return new SheetReading.Refused(this, sentence);
    }

    SheetReading.Refused refusal(String place) {
        return new SheetReading.Refused(this, sentence.formatted(place));
    }
}
