package org.followthrough.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes an .xlsx workbook sheet by sheet, a few rows in memory at a time. Text is always written as text, so nothing
 * in it can run; what looks like a formula is also marked so that editing the cell does not make it one.
 */
public final class XlsxSheetWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH_IN_CHARACTERS = 24;

    private final OutputStream stream;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private SXSSFSheet sheet;
    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle quoted;
    private final CellStyle day;
    private int next;

    /** Starts a workbook with its only sheet. */
    public XlsxSheetWriter(OutputStream stream, String sheetName) {
        this(stream);
        begin(sheetName);
    }

    /** Starts a workbook; {@link #begin} starts each of its sheets. */
    public XlsxSheetWriter(OutputStream stream) {
        this.stream = stream;
        words = wrapped();
        quoted = wrapped();
        quoted.setQuotePrefixed(true);
        heading = wrapped();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        day = wrapped();
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
    }

    /** Starts a sheet; its name is cut, changed where Excel does not take it, and numbered where there is one like it. */
    public void begin(String sheetName) {
        String name = WorkbookUtil.createSafeSheetName(sheetName);
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            name = WorkbookUtil.createSafeSheetName(number + " " + sheetName);
        }
        sheet = workbook.createSheet(name);
        sheet.setDefaultColumnWidth(WIDTH_IN_CHARACTERS);
        next = 0;
    }

    @Override
    public void headings(List<String> headings) {
        write(headings, heading);
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) {
        write(cells, words);
    }

    private void write(List<?> cells, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value != null) {
                put(row.createCell(column), value, style);
            }
        }
    }

    private void put(Cell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String text = CellText.clean(value.toString());
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            if (FormulaEscape.needed(value.toString())) {
                cell.setCellStyle(quoted);
            }
        }
    }

    private CellStyle wrapped() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(stream);
            stream.flush();
        }
    }
}
