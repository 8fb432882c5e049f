package org.followthrough.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.sheet.CsvSheetWriter;

/** A pack as one file for spreadsheets: headings and sentences on lines of their own, then each table. */
final class PackCsv {

    private PackCsv() {
    }

    static byte[] of(List<PackBlock> blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheetWriter sheet = new CsvSheetWriter(out)) {
            for (PackBlock block : blocks) {
                write(block, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(PackBlock block, CsvSheetWriter sheet) throws IOException {
        if (block instanceof PackBlock.Heading heading) {
            sheet.row(List.of());
            sheet.row(List.of(heading.words()));
        } else if (block instanceof PackBlock.Words words) {
            sheet.row(List.of(words.words()));
        } else if (block instanceof PackBlock.Items items) {
            for (String item : items.items()) {
                sheet.row(List.of(item));
            }
        } else if (block instanceof PackBlock.Table table) {
            sheet.row(table.heads());
            for (PackBlock.Row row : table.rows()) {
                sheet.row(cells(row));
            }
            sheet.row(List.of());
        }
    }

    /** The heading a row stands under follows its own cells, so that the columns stay the same. */
    private static List<Object> cells(PackBlock.Row row) {
        List<Object> cells = new ArrayList<>();
        for (PackBlock.Cell cell : row.cells()) {
            String text = String.join("; ", cell.lines());
            cells.add(cell.number() && !text.isEmpty() ? Integer.valueOf(text) : text);
        }
        if (row.group() != null) {
            cells.add(row.group());
        }
        return cells;
    }
}
