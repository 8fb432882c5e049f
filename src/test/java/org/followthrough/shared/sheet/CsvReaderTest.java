package org.followthrough.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("plain", "a,b\nc,d\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("any line ending", "a,b\r\nc,d\re,f",
                        List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"))),
                Arguments.of("line break in a cell", "a,\"b\r\nc\"\r\n", List.of(List.of("a", "b\nc"))),
                Arguments.of("doubled quotes", "\"say \"\"no\"\"\",b", List.of(List.of("say \"no\"", "b"))),
                Arguments.of("quote inside a word", "a 6\" rule,b", List.of(List.of("a 6\" rule", "b"))),
                Arguments.of("words after the closing quote", "\"a\" b,c", List.of(List.of("a b", "c"))),
                Arguments.of("blank rows keep their number", "a,b\n\nc,d",
                        List.of(List.of("a", "b"), List.of(), List.of("c", "d"))),
                Arguments.of("blank cells at the end", "a,b,,\n,,,\nc,,,",
                        List.of(List.of("a", "b"), List.of(), List.of("c"))),
                Arguments.of("semicolons, commas in prose",
                        "No;Action;Lead\n1;Brief staff, twice, in June;Police\n2;Audit, then report;Health",
                        List.of(List.of("No", "Action", "Lead"), List.of("1", "Brief staff, twice, in June", "Police"),
                                List.of("2", "Audit, then report", "Health"))),
                Arguments.of("tabs", "a\tb\nc\td", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("separator line", "sep=;\na;b", List.of(List.of("a", "b"))),
                Arguments.of("control characters", "a\u0007b,c\n", List.of(List.of("a b", "c"))),
                Arguments.of("one column", "Brief all staff\nAudit",
                        List.of(List.of("Brief all staff"), List.of("Audit"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void takesApart(String what, String text, List<List<String>> rows) {
        assertThat(sheet(text.getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(rows);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", new byte[0], StandardCharsets.UTF_8),
                Arguments.of("UTF-8 with mark", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
                        StandardCharsets.UTF_8),
                Arguments.of("Windows-1252", new byte[0], Charset.forName("windows-1252")),
                Arguments.of("UTF-16LE", new byte[] {(byte) 0xff, (byte) 0xfe}, StandardCharsets.UTF_16LE),
                Arguments.of("UTF-16BE", new byte[] {(byte) 0xfe, (byte) 0xff}, StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTheAuthorsLetters(String what, byte[] mark, Charset charset) {
        byte[] text = "No,Children’s board – “7 rules” £5".getBytes(charset);
        byte[] file = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, file, 0, mark.length);
        System.arraycopy(text, 0, file, mark.length, text.length);
        assertThat(sheet(file).cell(0, 0)).isEqualTo("No");
        assertThat(sheet(file).cell(0, 1)).isEqualTo("Children’s board – “7 rules” £5");
    }

    @Test
    void namesTheSheetAfterTheFile() {
        assertThat(sheet("a".getBytes(StandardCharsets.UTF_8)).name()).isEqualTo("Child K plan");
    }

    private static Sheet sheet(byte[] file) {
        SheetReading reading = SheetReader.read("Child K plan.csv", file);
        assertThat(reading).isInstanceOf(SheetReading.Read.class);
        return ((SheetReading.Read) reading).sheets().get(0);
    }
}
