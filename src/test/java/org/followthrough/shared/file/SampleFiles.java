package org.followthrough.shared.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that are what they say, as far as anybody looks. */
public final class SampleFiles {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {
    }

    /** A PDF that says this. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] word() {
        return zip("[Content_Types].xml", MAIN + "wordprocessingml.document.main+xml", "word/document.xml", "<w/>");
    }

    static byte[] excel() {
        return zip("[Content_Types].xml", MAIN + "spreadsheetml.sheet.main+xml", "xl/workbook.xml", "<x/>");
    }

    static byte[] powerpoint() {
        return zip("[Content_Types].xml", MAIN + "presentationml.presentation.main+xml", "ppt/a.xml", "<p/>");
    }

    static byte[] openDocument(FileType type) {
        return zip("mimetype", type.contentType(), "content.xml", "<o/>");
    }

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The container of Outlook and old Office files, with a part of this name. */
    static byte[] compound(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a,
                (byte) 0xe1});
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }
}
