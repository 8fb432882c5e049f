package org.followthrough.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a .csv file by RFC 4180, in UTF-8 with the mark that Excel needs to see it. Dates are ISO (2026-11-20), which
 * every spreadsheet reads as a date.
 */
public final class CsvSheetWriter implements SheetWriter {

    private final Writer out;

    /** Starts the file. */
    public CsvSheetWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 32 * 1024);
        out.write('\uFEFF');
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        row(headings);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        boolean first = true;
        for (Object cell : cells) {
            if (!first) {
                out.write(',');
            }
            first = false;
            if (cell instanceof CharSequence text) {
                text(text.toString());
            } else if (cell != null) {
                out.write(cell.toString());
            }
        }
        out.write("\r\n");
    }

    private void text(String text) throws IOException {
        boolean escape = FormulaEscape.needed(text);
        boolean quote = false;
        for (int i = 0; i < text.length() && !quote; i++) {
            char c = text.charAt(i);
            quote = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
        }
        if (!quote) {
            if (escape) {
                out.write('\'');
            }
            out.write(text);
            return;
        }
        out.write(escape ? "\"'" : "\"");
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
