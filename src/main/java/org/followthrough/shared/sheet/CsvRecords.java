package org.followthrough.shared.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes comma-separated text apart by RFC 4180, leniently: any line ending, quoted cells with doubled quotes and
 * line breaks, and quotation marks inside an unquoted cell as printed.
 */
final class CsvRecords {

    private final String text;
    private final char separator;
    private final int most;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> record = new ArrayList<>();
    private int at;

    private CsvRecords(String text, char separator, int most) {
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    /**
     * The records of the text, at most so many.
     *
     * @throws SheetRefused when a quotation mark is never closed
     */
    static List<List<String>> of(String text, char separator, int most) {
        return new CsvRecords(text, separator, most).read();
    }

    private List<List<String>> read() {
        while (at < text.length() && records.size() < most) {
            record.add(CellText.clean(cell()));
            if (at >= text.length()) {
                break;
            }
            char end = text.charAt(at++);
            if (end == separator) {
                if (at == text.length()) {
                    record.add("");
                }
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            endRecord();
        }
        if (!record.isEmpty()) {
            endRecord();
        }
        return records;
    }

    private void endRecord() {
        records.add(record);
        record = new ArrayList<>(record.size());
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new SheetRefused(SheetProblem.UNCLOSED_QUOTE.refusal("row " + (records.size() + 1)));
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                // Words after the closing mark are not RFC 4180, but they are the author's words.
                return cell.append(plain()).toString();
            }
            cell.append('"');
            at++;
        }
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
