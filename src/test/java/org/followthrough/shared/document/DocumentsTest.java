package org.followthrough.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.report.Drawing;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.report.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document says the same in each of its files, and everybody can read them. */
class DocumentsTest {

    private static final Documents DOCUMENTS = new Documents(new Reports());
    private static final String LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    static Stream<Document> documents() {
        return Stream.of(
                document("none", Page.PORTRAIT, 0, "A note"), document("one", Page.PORTRAIT, 1, "=1+1"),
                document("many", Page.LANDSCAPE, 126, "Agreed with the team."),
                document("long", Page.LANDSCAPE, 3, "It was agreed and so on. ".repeat(80)),
                document("lines", Page.PORTRAIT, 3, "a line\n".repeat(100)),
                document("word", Page.PORTRAIT, 3, LONG_WORD.repeat(4)),
                document("script", Page.PORTRAIT, 2, "\u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 \ud83d\ude00 <b>&amp;"));
    }

    private static Document document(String name, Page page, int rows, String note) {
        List<Row> actions = IntStream.rangeClosed(1, rows).mapToObj(i -> new Row("Recommendation " + (1 + i / 4),
                List.of(Cell.of("R01-%02d".formatted(i)), Cell.of(note), Cell.of(LocalDate.of(2026, 11, i % 28 + 1)),
                        Cell.of(i), new Cell("\u25b2 Overdue", "#A4161A")))).toList();
        Table table = new Table(List.of(new Column("Ref", 2), new Column("Note", 6), new Column("Due", 2),
                new Column("Days", 1, true), new Column("Status", 2)), "Recommendation", actions);
        Table figures = new Table(List.of(new Column("What", 3), new Column("How many", 1, true)),
                List.of(new Row(null, List.of(Cell.of("Open"), Cell.of(rows)))));
        Drawing drawing = new Drawing(507, 80, (graphics, area) -> graphics.fill(area));
        return new Document(name, rows + " actions are open", "OFFICIAL-SENSITIVE", "Anytown Safeguarding Board",
                List.of("Position at 30 November 2026", ""), "OFFICIAL-SENSITIVE \u00b7 Anytown",
                Instant.parse("2026-12-01T09:00:00Z"), page, List.of(
                Section.of("Figures", figures, "Nothing is counted."),
                new Section("It goes on", List.of("Over twelve months."), new Section.Picture(drawing, "A black box"),
                        figures),
                Section.of("Actions", table, "Nothing is owed."),
                Section.of("How it is counted", List.of("By dates.", "By progress."))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePdfIsReadByEverybodyAndForEver(Document document) {
        byte[] pdf = DOCUMENTS.file(document, DocumentForm.PDF);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.smallestSize()).isGreaterThanOrEqualTo(9);
            assertThat(read.title()).isEqualTo(document.title());
            assertThat(read.elements()).filteredOn(element -> element.type().equals("Image"))
                    .allSatisfy(image -> assertThat(image.alternateText()).isEqualTo("A black box")).hasSize(1);
            assertThat(count(read, "H1")).isEqualTo(1);
            assertThat(count(read, "H2")).isEqualTo(4);
            assertThat(count(read, "TR")).isGreaterThanOrEqualTo(rows(document));
            assertThat(read.elements()).filteredOn(element -> element.type().equals("TR"))
                    .allSatisfy(row -> assertThat(row.parent()).isEqualTo("Table"));
            assertThat(read.pages()).filteredOn(page -> page.contains("R01-"))
                    .allSatisfy(page -> assertThat(page).contains("Ref", "Status"));
        }
    }

    private static long count(ReadPdf read, String type) {
        return read.elements().stream().filter(element -> element.type().equals(type)).count();
    }

    /** Rows with their heads. */
    private static long rows(Document document) {
        return document.tables().stream().mapToInt(section -> section.table().rows().size() + 1).sum();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allFilesSayTheSame(Document document) throws IOException {
        String pdf;
        try (ReadPdf read = new ReadPdf(DOCUMENTS.file(document, DocumentForm.PDF))) {
            pdf = bare(read.words());
        }
        String word = bare(word(document));
        String excel = bare(excel(document));
        String csv = bare(new String(DOCUMENTS.file(document, DocumentForm.CSV), StandardCharsets.UTF_8));
        for (Section section : document.sections()) {
            assertThat(List.of(pdf, word, excel)).allSatisfy(file -> assertThat(file)
                    .contains(bare(section.heading())).contains(bare(String.join("", section.words()))));
            cells(section).forEach(cell -> {
                assertThat(word).contains(bare(cell.words()));
                if (cell.words().length() < 60 && cell.words().chars().allMatch(c -> c < 0x7f)) {
                    assertThat(pdf).contains(bare(cell.words()));
                    assertThat(excel).contains(bare(String.valueOf(cell.value())));
                    assertThat(csv).contains(bare(String.valueOf(cell.value())));
                }
            });
        }
    }

    private static Stream<Cell> cells(Section section) {
        return section.table() == null ? Stream.of() : section.table().rows().stream().flatMap(row ->
                row.cells().stream());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+|\u00ad", "");
    }

    private static String word(Document document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                DOCUMENTS.file(document, DocumentForm.DOCX)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static String excel(Document document) throws IOException {
        StringBuilder all = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                DOCUMENTS.file(document, DocumentForm.XLSX)))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> all.append(
                    cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                            : cell.getCellStyle().getDataFormatString().contains("yy")
                                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                                    : String.valueOf((int) cell.getNumericCellValue())).append('\n'))));
        }
        return all.toString();
    }

    @Test
    void aLongNoteIsNeitherCutNorSplitsItsRow() {
        String note = IntStream.rangeClosed(1, 1000).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);
        try (ReadPdf read = new ReadPdf(DOCUMENTS.file(document("long", Page.PORTRAIT, 9, note), DocumentForm.PDF))) {
            assertThat(read.words().split("word1000\\b", -1)).hasSize(10);
            assertThat(read.pages()).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(2));
        }
    }

    @Test
    void wordHoldsRealHeadingsAndTablesWhoseHeadComesAgain() throws Exception {
        Document document = document("many", Page.LANDSCAPE, 9, "A note");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                DOCUMENTS.file(document, DocumentForm.DOCX)))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("9 actions are open");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getParagraphs()).filteredOn(each -> "Heading1".equals(each.getStyle())).hasSize(1);
            assertThat(word.getParagraphs()).filteredOn(each -> "Heading2".equals(each.getStyle()))
                    .extracting(each -> each.getText())
                    .containsExactly("Figures", "It goes on", "Actions", "How it is counted");
            assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
                    .isEqualTo("en-GB");
            XWPFTable actions = word.getTables().get(2);
            assertThat(actions.getRow(0).isRepeatHeader()).isTrue();
            assertThat(actions.getRows()).hasSize(1 + 9 + 3).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void aSpreadsheetRunsNothingAndKeepsDaysAndFigures() throws IOException {
        Document document = document("one", Page.PORTRAIT, 1, "=HYPERLINK(1)");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                DOCUMENTS.file(document, DocumentForm.XLSX)))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).containsExactly("Figures", "It goes on", "Actions", "About these sheets");
            XSSFSheet actions = book.getSheet("Actions");
            assertThat(actions.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(actions.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(actions.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(actions.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(actions.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Recommendation 1");
        }
        assertThat(new String(DOCUMENTS.file(document, DocumentForm.CSV), StandardCharsets.UTF_8))
                .contains("\r\nR01-01,'=HYPERLINK(1),2026-11-02,1,\u25b2 Overdue,Recommendation 1\r\n");
    }
}
