package org.followthrough.shared.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a Word file: its heads come again on each page, and no row is split between two. */
public final class WordTable {

    private static final String RULE = "B1B4B6";

    private final XWPFTable table;
    private final int columns;

    WordTable(XWPFDocument document, int width, List<String> heads, List<Integer> shares) {
        columns = heads.size();
        table = document.createTable(1, columns);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        table.removeBorders();
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        layOut(width, shares);
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            write(row.getCell(i), "TableHead", heads.get(i), null, false);
        }
    }

    private void layOut(int width, List<Integer> shares) {
        CTTblLayoutType fixed = table.getCTTbl().getTblPr().addNewTblLayout();
        fixed.setType(STTblLayoutType.FIXED);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < columns; i++) {
            BigInteger across = BigInteger.valueOf((long) width * shares.get(i) / all);
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(across);
            table.getRow(0).getCell(i).setWidth(across.toString());
        }
    }

    /** A heading across the table, for the rows below it. */
    public void group(String words) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        write(row.getCell(0), "TableHead", words, null, false);
    }

    /** Starts a row; its cells follow. */
    public Row row() {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        return new Row(row);
    }

    private static void write(XWPFTableCell cell, String style, String words, String colour, boolean figure) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        if (figure) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        if (colour != null) {
            run.setColor(colour.substring(1));
        }
        WordWriter.write(run, words);
    }

    /** A row under way. */
    public static final class Row {

        private final XWPFTableRow row;
        private int next;

        private Row(XWPFTableRow row) {
            this.row = row;
        }

        /**
         * The next cell.
         *
         * @param colour of its words, as #A4161A; null for black
         * @param figure whether it stands to the right
         */
        public void cell(String words, String colour, boolean figure) {
            write(row.getCell(next++), "TableText", words, colour, figure);
        }
    }
}
