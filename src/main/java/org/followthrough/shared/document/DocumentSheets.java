package org.followthrough.shared.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.sheet.XlsxSheetWriter;
import org.followthrough.shared.words.Words;

/**
 * Writes the tables of a document for spreadsheets: as Excel a sheet each, and one that says what they are; as CSV one
 * under the other, or the only one alone.
 */
final class DocumentSheets {

    private static final Words WORDS = Words.of(DocumentSheets.class);

    private DocumentSheets() {
    }

    static void xlsx(Document document, OutputStream out) throws IOException {
        try (XlsxSheetWriter workbook = new XlsxSheetWriter(out)) {
            for (Section section : document.tables()) {
                workbook.begin(section.heading());
                write(section.table(), workbook);
            }
            workbook.begin(WORDS.say("about"));
            for (String line : about(document)) {
                workbook.row(List.of(line));
            }
        }
    }

    /** What a table does not say: what it is about, and what stands for a table without rows. */
    private static List<String> about(Document document) {
        List<String> lines = new ArrayList<>(Stream.concat(Stream.of(document.marking(), document.board(),
                document.title()), document.facts().stream()).filter(line -> !line.isEmpty()).toList());
        document.sections().forEach(section -> {
            lines.add(section.heading());
            lines.addAll(section.words());
        });
        return lines;
    }

    static void csv(Document document, OutputStream out) throws IOException {
        List<Section> tables = document.tables();
        try (CsvSheetWriter sheet = new CsvSheetWriter(out)) {
            for (Section section : tables) {
                if (tables.size() > 1) {
                    sheet.row(List.of(section.heading()));
                }
                write(section.table(), sheet);
                if (section != tables.get(tables.size() - 1)) {
                    sheet.row(List.of());
                }
            }
        }
    }

    /** The group of a row is its last cell, so that the first one still names it. */
    private static void write(Table table, SheetWriter sheet) throws IOException {
        boolean grouped = table.groupHead() != null;
        sheet.headings(grouped ? with(table.heads(), table.groupHead()) : table.heads());
        for (Table.Row row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            row.cells().stream().map(Cell::value).forEach(cells::add);
            sheet.row(grouped ? with(cells, row.group()) : cells);
        }
    }

    private static <T> List<T> with(List<? extends T> some, T last) {
        List<T> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }
}
