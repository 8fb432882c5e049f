package org.followthrough.shared.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetReaderTest {

    static Stream<Arguments> refused() throws Exception {
        byte[] good = Workbooks.ofRows("Plan", new String[] {"Action"});
        return Stream.of(
                Arguments.of(SheetProblem.EMPTY, new byte[0]),
                Arguments.of(SheetProblem.NO_ROWS, ",,,\r\n , \r\n".getBytes(UTF_8)),
                Arguments.of(SheetProblem.NO_ROWS, Workbooks.of(workbook -> workbook.createSheet("Plan"))),
                Arguments.of(SheetProblem.TOO_LARGE, new byte[SheetLimits.FILE + 1]),
                Arguments.of(SheetProblem.TOO_MUCH_INSIDE, Workbooks.bomb()),
                Arguments.of(SheetProblem.TOO_MANY_ROWS, Workbooks.ofManyRows(100_000)),
                Arguments.of(SheetProblem.TOO_MANY_ROWS, "1,Brief all staff\n".repeat(100_000).getBytes(UTF_8)),
                Arguments.of(SheetProblem.TOO_MANY_COLUMNS, "a,".repeat(100).concat("b").getBytes(UTF_8)),
                Arguments.of(SheetProblem.TOO_MANY_COLUMNS,
                        Workbooks.ofRows("Plan", "a ".repeat(101).split(" "))),
                Arguments.of(SheetProblem.TOO_MANY_SHEETS, Workbooks.of(workbook -> {
                    for (int i = 0; i < 51; i++) {
                        workbook.createSheet();
                    }
                })),
                Arguments.of(SheetProblem.CELL_TOO_LONG, ("a,b\n1," + "x".repeat(100_000)).getBytes(UTF_8)),
                Arguments.of(SheetProblem.UNCLOSED_QUOTE, "a,b\nc,\"d\ne,f\n".getBytes(UTF_8)),
                Arguments.of(SheetProblem.PASSWORD, Workbooks.locked(good)),
                Arguments.of(SheetProblem.MACROS,
                        Workbooks.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")),
                Arguments.of(SheetProblem.BINARY_EXCEL, Workbooks.zip("[Content_Types].xml", "xl/workbook.bin")),
                Arguments.of(SheetProblem.OLD_EXCEL, Workbooks.container("Workbook")),
                Arguments.of(SheetProblem.WORD, Workbooks.container("WordDocument")),
                Arguments.of(SheetProblem.WORD, Workbooks.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of(SheetProblem.WORD, "{\\rtf1 plan}".getBytes(UTF_8)),
                Arguments.of(SheetProblem.OPEN_DOCUMENT, Workbooks.zip("mimetype", "content.xml")),
                Arguments.of(SheetProblem.ARCHIVE, Workbooks.zip("plan.csv")),
                Arguments.of(SheetProblem.PDF, "%PDF-1.7\n...".getBytes(UTF_8)),
                Arguments.of(SheetProblem.PICTURE, "\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1)),
                Arguments.of(SheetProblem.WEB_PAGE, "\n <html><table><tr><td>a</td></tr></table>".getBytes(UTF_8)),
                Arguments.of(SheetProblem.WEB_PAGE, "<?xml version=\"1.0\"?><plan/>".getBytes(UTF_8)),
                Arguments.of(SheetProblem.BROKEN, Arrays.copyOf(good, good.length / 2)),
                Arguments.of(SheetProblem.BROKEN, Workbooks.zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of(SheetProblem.NOT_A_SHEET, new byte[] {1, 2, 3, 0, 0, 0, 5, 6, 7, 8}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithASentence(SheetProblem problem, byte[] file) {
        SheetReading reading = SheetReader.read("plan.xlsx", file);
        assertThat(reading).isInstanceOf(SheetReading.Refused.class);
        SheetReading.Refused refused = (SheetReading.Refused) reading;
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.sentence()).endsWith(".").doesNotContain("%", "Exception");
    }

    @Test
    void namesThePlace() {
        assertThat(((SheetReading.Refused) SheetReader.read("p.csv", ("a,b\n1," + "x".repeat(100_000)).getBytes(UTF_8)))
                .sentence())
                .isEqualTo("Row 2, column B holds more than 32,000 characters. "
                        + "Shorten the cell or spread it over several rows.");
        assertThat(((SheetReading.Refused) SheetReader.read("p.xlsx", Workbooks.ofManyRows(20_001))).sentence())
                .startsWith("The sheet ‘Plan’ has more than 20,000 rows.");
    }

    @Test
    void believesTheContentAndNotTheName() {
        assertThat(SheetReader.read("plan.csv", Workbooks.ofRows("Plan", new String[] {"Action"})))
                .isInstanceOf(SheetReading.Read.class);
        assertThat(SheetReader.read("plan.xlsx", "Action,Lead\nAudit,Police".getBytes(UTF_8)))
                .isInstanceOf(SheetReading.Read.class);
    }

    @Test
    void takesAllRowsUpToTheLimit() {
        SheetReading reading = SheetReader.read("p.xlsx", Workbooks.ofManyRows(SheetLimits.ROWS));
        assertThat(((SheetReading.Read) reading).sheets().get(0).rows()).hasSize(SheetLimits.ROWS);
    }

    @ParameterizedTest
    @EnumSource(SheetProblem.class)
    void everySentenceSaysWhatToDo(SheetProblem problem) {
        SheetReading.Refused refused = problem.hasPlace() ? problem.refusal("Row 1") : problem.refusal();
        assertThat(refused.sentence())
                .containsPattern("(Choose|Check|Remove|Copy|Delete|Shorten|Close|Save|Open|Upload|Take)");
    }
}
