package org.followthrough.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.followthrough.shared.file.FileRefused.Reason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, by its content, and what is refused. */
class FileContentTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("register.pdf", SampleFiles.pdf("a"), FileType.PDF),
                Arguments.of("REGISTER.PDF", SampleFiles.pdf("a"), FileType.PDF),
                Arguments.of("a.docx", SampleFiles.word(), FileType.DOCX),
                Arguments.of("a.xlsx", SampleFiles.excel(), FileType.XLSX),
                Arguments.of("a.pptx", SampleFiles.powerpoint(), FileType.PPTX),
                Arguments.of("a.odt", SampleFiles.openDocument(FileType.ODT), FileType.ODT),
                Arguments.of("a.ods", SampleFiles.openDocument(FileType.ODS), FileType.ODS),
                Arguments.of("a.png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0), FileType.PNG),
                Arguments.of("a.jpeg", bytes(0xff, 0xd8, 0xff, 0xe0, 0), FileType.JPEG),
                Arguments.of("a.msg", SampleFiles.compound("__properties_version1.0"), FileType.MSG),
                Arguments.of("a.eml", text("From: jo@anytown.example\r\nSubject: Dates\r\n\r\nAgreed"), FileType.EML),
                Arguments.of("a.csv", text("team,trained\nNorth,12\n"), FileType.CSV),
                Arguments.of("a.txt", text("Agreed \u00e9"), FileType.TXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void isReadFromTheContent(String name, byte[] content, FileType type) throws IOException {
        assertThat(FileContent.of(file(content), name)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.docx", SampleFiles.pdf("a"), Reason.ENDING),
                Arguments.of("a", SampleFiles.pdf("a"), Reason.ENDING),
                Arguments.of("a.exe", SampleFiles.pdf("a"), Reason.ENDING),
                Arguments.of("a.docm", SampleFiles.zip("[Content_Types].xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"), Reason.MACROS),
                Arguments.of("a.docx", SampleFiles.zip("[Content_Types].xml", "wordprocessingml.document.main+xml",
                        "word/vbaProject.bin", "x"), Reason.MACROS),
                Arguments.of("a.odt", SampleFiles.zip("mimetype", FileType.ODT.contentType(),
                        "Basic/Standard/Module1.xml", "x"), Reason.MACROS),
                Arguments.of("a.docx", SampleFiles.compound("EncryptedPackage"), Reason.PROTECTED),
                Arguments.of("a.doc", SampleFiles.compound("WordDocument"), Reason.OLD_OFFICE),
                Arguments.of("a.zip", SampleFiles.zip("run.exe", "x"), Reason.KIND),
                Arguments.of("a.docx", SampleFiles.zip("run.exe", "x"), Reason.KIND),
                Arguments.of("a.docx", bytes('P', 'K', 3, 4, 1, 2, 3), Reason.KIND),
                Arguments.of("a.pdf", bytes('M', 'Z', 0x90, 0), Reason.KIND),
                Arguments.of("a.txt", bytes('a', 0, 'b'), Reason.KIND),
                Arguments.of("a.html", text("<script>alert(1)</script>"), Reason.KIND),
                Arguments.of("a.svg", text("<svg onload=\"alert(1)\"/>"), Reason.KIND),
                Arguments.of("a.eml", text("no header here"), Reason.KIND));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refused")
    void isRefused(String name, byte[] content, Reason reason) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> FileContent.of(file, name)).isInstanceOfSatisfying(FileRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent"), content);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
