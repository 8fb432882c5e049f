package org.followthrough.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.indicator.FigureTable.Line;
import org.followthrough.indicator.FigureTable.Problem;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.junit.jupiter.api.Test;

/** Tables of figures as statistics publish them: nothing in them is lost, and a letter is a gap. */
class FigureTableTest {

    @Test
    void eachAreaHasItsRowsAndNoneIsLost() {
        FigureTable table = table("""
                Referrals by area,,
                area,month,referrals,note
                Anytown,2024-01,"1,203",
                Anytown,Feb-24,c,
                Elsewhere,2024-01,7,
                Anytown,Total,2406,
                Anytown,Mar 2024,about 40,
                Anytown,2024-01,1203,
                Anytown,2024-04,,
                """);

        assertThat(table.areas()).containsExactly("Anytown", "Elsewhere");
        assertThat(table.columns()).extracting(table::name).containsExactly("referrals", "note");
        List<Line> lines = table.lines("Anytown", 2, Frequency.MONTHLY);
        assertThat(lines).extracting(Line::row).containsExactly(3, 4, 6, 7, 8);
        assertThat(lines).extracting(Line::problem)
                .containsExactly(null, null, Problem.PERIOD, Problem.FIGURE, Problem.TWICE);
        assertThat(lines.get(0).figures().figure()).isEqualByComparingTo("1203");
        assertThat(lines.get(1).figures().gap()).isEqualTo(Gap.SUPPRESSED);
        assertThat(table.lines("Elsewhere", 2, Frequency.MONTHLY)).hasSize(1);
    }

    @Test
    void aTableOfOneAreaNeedsNoColumnForIt() {
        FigureTable table = table("""
                year_ending_31_march,rate
                2023,520.4
                2024,z
                """);

        assertThat(table.areas()).isEmpty();
        assertThat(table.lines(null, 1, Frequency.YEARLY)).extracting(line -> line.period().shortLabel())
                .containsExactly("2022/23", "2023/24");
    }

    @Test
    void aSheetWithoutPeriodsIsNone() {
        assertThat(FigureTable.of(sheet("name,role\nJo,Lead\n"))).isEmpty();
    }

    private static FigureTable table(String csv) {
        return FigureTable.of(sheet(csv)).orElseThrow();
    }

    private static Sheet sheet(String csv) {
        return ((SheetReading.Read) SheetReader.read("figures.csv", csv.getBytes(StandardCharsets.UTF_8))).sheets()
                .get(0);
    }
}
