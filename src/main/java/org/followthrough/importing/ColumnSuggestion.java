package org.followthrough.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.shared.sheet.Sheet;

/**
 * Suggests what each column goes into: by its heading, else by what stands in it. A column that fits nothing, or
 * comes second for a field that takes one, is kept as a note.
 */
public final class ColumnSuggestion {

    private ColumnSuggestion() {
    }

    /** One match for every column of the sheet, from the left. */
    public static List<ColumnMatch> of(Sheet sheet, HeaderRows header) {
        List<Field> fields = new ArrayList<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (int column = 0; column < sheet.width(); column++) {
            fields.add(byHeading(heading(sheet, header, column), prompt(sheet, header, column))
                    .filter(field -> claim(field, taken)).orElse(null));
        }
        outcomeMeasuresSuccessWhenNothingElseDoes(fields, taken);
        List<ColumnMatch> matches = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            String heading = heading(sheet, header, column);
            String prompt = prompt(sheet, header, column);
            Field field = fields.get(column);
            if (field == null && heading.isEmpty() && prompt.isEmpty()) {
                field = ColumnContents.field(values(sheet, header, column), taken)
                        .filter(guess -> claim(guess, taken)).orElse(null);
            }
            matches.add(new ColumnMatch(column, heading, prompt, field == null ? Field.NOTE : field, true));
        }
        return matches;
    }

    private static String heading(Sheet sheet, HeaderRows header, int column) {
        return header.count() == 0 ? "" : sheet.cell(header.first(), column);
    }

    private static String prompt(Sheet sheet, HeaderRows header, int column) {
        return IntStream.range(header.first() + 1, header.end()).mapToObj(row -> sheet.cell(row, column))
                .reduce("", Words::joined);
    }

    /** The first heading row names the column where it can; a second one narrows it: "Date" below "Target". */
    private static Optional<Field> byHeading(String heading, String prompt) {
        return ColumnHeadings.field(heading).or(() -> ColumnHeadings.field(heading + " " + prompt))
                .or(() -> ColumnHeadings.field(prompt));
    }

    private static boolean claim(Field field, Set<Field> taken) {
        return taken.add(field) || !field.once();
    }

    private static void outcomeMeasuresSuccessWhenNothingElseDoes(List<Field> fields, Set<Field> taken) {
        if (taken.contains(Field.INTENDED_OUTCOME) && !taken.contains(Field.SUCCESS_MEASURE)) {
            fields.replaceAll(field -> field == Field.INTENDED_OUTCOME ? Field.SUCCESS_MEASURE : field);
        }
    }

    private static List<String> values(Sheet sheet, HeaderRows header, int column) {
        return IntStream.range(header.end(), sheet.rows().size()).mapToObj(row -> sheet.cell(row, column))
                .filter(value -> !value.isEmpty()).toList();
    }
}
