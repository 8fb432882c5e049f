package org.followthrough.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/**
 * Collects the cells of one sheet. A cell merged downwards stands in every row it covers: one lead beside three
 * actions is the lead of all three.
 */
final class XlsxRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final String place;
    private final List<List<String>> rows = new ArrayList<>();
    private int row;

    XlsxRows(String place) {
        this.place = place;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int rowNumber) {
        row = rowNumber;
    }

    @Override
    public void endRow(int rowNumber) {
        // Rows are made when a cell holds text, so formatted blank rows to the end of the sheet cost nothing.
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        if (value == null || value.isBlank()) {
            return;
        }
        if (row >= SheetLimits.ROWS) {
            throw new SheetRefused(SheetProblem.TOO_MANY_ROWS.refusal(place));
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        put(cells, column, CellText.clean(value));
    }

    void merged(CellRangeAddress area) {
        if (area.getFirstRow() >= rows.size() || area.getFirstColumn() >= SheetLimits.COLUMNS) {
            return;
        }
        int column = area.getFirstColumn();
        List<String> first = rows.get(area.getFirstRow());
        if (first.size() <= column || first.get(column).isBlank()) {
            return;
        }
        int last = Math.min(area.getLastRow(), rows.size() - 1);
        for (int below = area.getFirstRow() + 1; below <= last; below++) {
            put(rows.get(below), column, first.get(column));
        }
    }

    private void put(List<String> cells, int column, String value) {
        if (column >= SheetLimits.COLUMNS) {
            throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS.refusal(place));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }
}
