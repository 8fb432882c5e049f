package org.followthrough.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "m/d/yy          | 03/04/2026",
            "mm/dd/yyyy      | 03/04/2026",
            "dd/mm/yyyy      | 03/04/2026",
            "dd/mm/yyyy;@    | 03/04/2026",
            "yyyy-mm-dd      | 03/04/2026",
            "m/d/yy h:mm     | 03/04/2026",
            "mmm-yy          | Apr-26",
            "mmmm yyyy       | April 2026",
            "d-mmm           | 3 Apr 2026",
            "d mmmm yyyy     | 3 April 2026",
            "[$-809]dd mmmm yyyy | 03 April 2026"})
    void showsDatesAsTheCellDoesInTheUnitedKingdom(String format, String shown) {
        byte[] file = Workbooks.of(workbook -> {
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            dated(workbook, cell, format);
            cell.setCellValue(LocalDate.of(2026, 4, 3));
        });
        assertThat(only(file).cell(0, 0)).isEqualTo(shown);
    }

    @Test
    void showsATimeWhenThereIsOne() {
        byte[] file = Workbooks.of(workbook -> {
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            dated(workbook, cell, "m/d/yy h:mm");
            cell.setCellValue(LocalDateTime.of(2026, 4, 3, 14, 30));
        });
        assertThat(only(file).cell(0, 0)).isEqualTo("03/04/2026 14:30");
    }

    @Test
    void showsNumbersFormulasAndRichTextAsTheCellDoes() {
        byte[] file = Workbooks.of(workbook -> {
            var row = workbook.createSheet().createRow(2);
            row.createCell(0).setCellValue(7);
            row.createCell(1).setCellValue(15.1);
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellFormula("\"Pol\"&\"ice\"");
            row.createCell(4).setCellValue(new XSSFRichTextString("Chief Constable"));
            row.createCell(5).setCellValue("one\r\ntwo");
            row.createCell(7).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(only(file).rows()).isEqualTo(List.of(List.of(), List.of(),
                List.of("7", "15.1", "2", "Police", "Chief Constable", "one\ntwo", "", "TRUE")));
    }

    @Test
    void repeatsACellMergedDownwardsAndOnlyThat() {
        byte[] file = Workbooks.of(workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Child K plan");
            sheet.createRow(1).createCell(0).setCellValue("Review the protocol");
            for (int row = 1; row < 4; row++) {
                (row == 1 ? sheet.getRow(1) : sheet.createRow(row)).createCell(1).setCellValue("action " + row);
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        });
        assertThat(only(file).rows()).isEqualTo(List.of(List.of("Child K plan"),
                List.of("Review the protocol", "action 1"),
                List.of("Review the protocol", "action 2"),
                List.of("Review the protocol", "action 3")));
    }

    @Test
    void readsEverySheetThatHoldsText() {
        byte[] file = Workbooks.of(workbook -> {
            workbook.createSheet("Key").createRow(0).createCell(0).setCellValue("R");
            workbook.createSheet("Blank");
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
        });
        SheetReading reading = SheetReader.read("plan.xlsx", file);
        assertThat(((SheetReading.Read) reading).sheets()).extracting(Sheet::name).containsExactly("Key", "Plan");
    }

    @Test
    void formattedBlankRowsToTheEndOfTheSheetDoNotCount() {
        byte[] file = Workbooks.of(workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Action");
            sheet.createRow(1_048_575).createCell(0).setCellValue("");
        });
        assertThat(only(file).rows()).isEqualTo(List.of(List.of("Action")));
    }

    private static void dated(XSSFWorkbook workbook, Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static Sheet only(byte[] file) {
        SheetReading reading = SheetReader.read("plan.xlsx", file);
        assertThat(reading).isInstanceOf(SheetReading.Read.class);
        return ((SheetReading.Read) reading).sheets().get(0);
    }
}
