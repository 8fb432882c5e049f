package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.shared.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** However odd a sheet and however its columns are matched, no cell is lost. */
class NoCellLostTest {

    private static final List<String> CELLS = List.of("", "", "", "1", "1.", "1.1a", "2 (i)", "Recording",
            "1. HEALTH SERVICE ACTION PLAN",
            "Recommendation 1:\nSee fathers",
            "Review the protocol for urgent referrals between all of the partners in the county.",
            "See fathers", "1. Brief staff\n2. Audit", "1. Ongoing\n2. May 2018", "a. Brief\nb. Audit", "May 2018",
            "31/02/2026", "Ongoing",
            "Police", "All Agencies", "Police/CSC", "Othertown Trust\nChief Nurse", "Chair / DCS", "Completed.", "R",
            "2", "Yes",
            "2 On Track", "Key: 1 Complete", "Accepted", "Local", "• one\n• two", "No", "Recommendation", "What is it?",
            "!", "1)",
            "Further work under way.\nCompleted", "  spaced \n out ");
    private static final List<Field> FIELDS = List.of(Field.values()).stream().filter(field -> field != Field.IGNORE)
            .toList();

    @Test
    void whateverStandsInIt() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            Sheet sheet = sheet(random);
            HeaderRows suggested = HeaderSuggestion.of(sheet);
            NoCellLost.check(sheet,
                    PlanReader.read(sheet, suggested, ColumnSuggestion.of(sheet, suggested), AnytownAgencies.NAMES));
            HeaderRows header = random.nextBoolean() ? HeaderRows.NONE
                    : new HeaderRows(random.nextInt(sheet.rows().size()), 1);
            List<ColumnMatch> columns = ColumnSuggestion.of(sheet, header).stream()
                    .map(column -> column.goesInto(FIELDS.get(random.nextInt(FIELDS.size())))).toList();
            NoCellLost.check(sheet, PlanReader.read(sheet, header, columns, AnytownAgencies.NAMES));
        }
    }

    private static Sheet sheet(Random random) {
        int width = 1 + random.nextInt(7);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1 + random.nextInt(9); row >= 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = random.nextInt(width + 1); column > 0; column--) {
                cells.add(CELLS.get(random.nextInt(CELLS.size())));
            }
            rows.add(cells);
        }
        return new Sheet("Plan", rows);
    }
}
