package org.followthrough.shared.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Test
    void writesCsvThatExcelReads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter csv = new CsvSheetWriter(out)) {
            csv.headings(List.of("Action", "Due", "Days late"));
            csv.row(Arrays.asList("Brief \"all\" staff,\ntwice", DUE, -3));
            csv.row(Arrays.asList("Audit", null, 12));
        }
        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFFAction,Due,Days late\r\n"
                + "\"Brief \"\"all\"\" staff,\ntwice\",2026-11-20,-3\r\nAudit,,12\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-brief all staff", "@SUM(A1)", "\tx", "\rx"})
    void neverLetsWordsRunAsAFormula(String words) throws IOException {
        ByteArrayOutputStream csvOut = new ByteArrayOutputStream();
        try (SheetWriter csv = new CsvSheetWriter(csvOut)) {
            csv.row(List.of(words));
        }
        assertThat(csvOut.toString(UTF_8)).matches("(?s)\uFEFF\"?'.*");

        ByteArrayOutputStream xlsxOut = new ByteArrayOutputStream();
        try (SheetWriter xlsx = new XlsxSheetWriter(xlsxOut, "Actions")) {
            xlsx.row(List.of(words));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsxOut.toByteArray()))) {
            var cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter xlsx = new XlsxSheetWriter(out, "Overdue: police/health")) {
            xlsx.headings(List.of("Action", "Due", "Days late"));
            xlsx.row(Arrays.asList("Brief staff – “all”", DUE, 12));
            xlsx.row(Arrays.asList("=1+1\u0007", null, null));
        }
        SheetReading reading = SheetReader.read("x.xlsx", out.toByteArray());
        assertThat(((SheetReading.Read) reading).sheets().get(0).rows()).isEqualTo(List.of(
                List.of("Action", "Due", "Days late"), List.of("Brief staff – “all”", "20 Nov 2026", "12"),
                List.of("=1+1 ")));
    }

    @Test
    void writesALongListAtOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Object> row = List.of("R03-07", "Brief all staff, and keep a record of who was there", "Anytown Police",
                DUE, 81, "Overdue 81 days");
        long started = System.nanoTime();
        try (SheetWriter csv = new CsvSheetWriter(out)) {
            for (int i = 0; i < 100_000; i++) {
                csv.row(row);
            }
        }
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
        assertThat(out.size()).isGreaterThan(10_000_000);
    }
}
