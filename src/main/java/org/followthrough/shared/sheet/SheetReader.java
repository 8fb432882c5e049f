package org.followthrough.shared.sheet;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an uploaded .csv or .xlsx file. What the file is, is told by its content and never by its name. */
public final class SheetReader {

    private static final Logger LOG = LoggerFactory.getLogger(SheetReader.class);

    private SheetReader() {
    }

    /**
     * The sheets of a file, or a sentence that says why not. Dates come as the cell shows them, day before month.
     *
     * @param fileName a label: it names the sheet of a .csv file
     */
    public static SheetReading read(String fileName, byte[] file) {
        if (file.length == 0) {
            return SheetProblem.EMPTY.refusal();
        }
        if (file.length > SheetLimits.FILE) {
            return SheetProblem.TOO_LARGE.refusal();
        }
        try {
            return withText(sheets(fileName, file));
        } catch (SheetRefused refused) {
            return refused.refusal();
        } catch (Exception broken) {
            LOG.info("A workbook could not be opened: {}", broken.getClass().getName());
            return SheetProblem.BROKEN.refusal();
        }
    }

    private static List<Sheet> sheets(String fileName, byte[] file) throws Exception {
        return switch (FileKind.of(file)) {
            case ZIP -> {
                PackedFile.check(file);
                yield XlsxReader.read(file);
            }
            case TEXT -> List.of(CsvReader.read(withoutEnding(fileName), file));
            case OLE -> throw new SheetRefused(OldOfficeFile.problem(file).refusal());
            case PDF -> throw new SheetRefused(SheetProblem.PDF.refusal());
            case PICTURE -> throw new SheetRefused(SheetProblem.PICTURE.refusal());
            case WEB_PAGE -> throw new SheetRefused(SheetProblem.WEB_PAGE.refusal());
            case RICH_TEXT -> throw new SheetRefused(SheetProblem.WORD.refusal());
            case OLD_EXCEL -> throw new SheetRefused(SheetProblem.OLD_EXCEL.refusal());
            case OTHER -> throw new SheetRefused(SheetProblem.NOT_A_SHEET.refusal());
        };
    }

    private static SheetReading withText(List<Sheet> sheets) {
        List<Sheet> kept = sheets.stream().filter(sheet -> !sheet.isBlank()).toList();
        return kept.isEmpty() ? SheetProblem.NO_ROWS.refusal() : new SheetReading.Read(kept);
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
