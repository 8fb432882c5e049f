package org.followthrough.importing;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.shared.sheet.Sheet;

/** A sheet seen through its matched columns. Rows count from nought. */
record Table(Sheet sheet, HeaderRows header, List<ColumnMatch> columns) {

    /** The cells of a row that go into a field, one below the other. */
    String text(int row, Field field) {
        String text = "";
        for (ColumnMatch column : columns) {
            if (column.field() == field) {
                text = Words.joined(text, sheet.cell(row, column.column()));
            }
        }
        return text;
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    List<ColumnMatch> of(Field field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    /** The name of the column that goes into a field; the field's own name when there is none. */
    String name(Field field) {
        return of(field).stream().findFirst().map(ColumnMatch::name).orElse(field.label());
    }

    /** The columns of a row that hold text. */
    List<Integer> filled(int row) {
        return IntStream.range(0, sheet.rows().get(row).size())
                .filter(column -> !sheet.cell(row, column).isEmpty()).boxed().toList();
    }

    Field field(int column) {
        return columns.get(column).field();
    }

    boolean repeatsHeadings(int row) {
        return header.count() > 0 && IntStream.range(0, columns.size())
                .allMatch(column -> Words.oneLine(sheet.cell(row, column))
                        .equals(Words.oneLine(sheet.cell(header.first(), column))));
    }
}
