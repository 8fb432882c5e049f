package org.followthrough.shared.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.followthrough.shared.file.FileRefused.Reason;

/** Reads what a file is from its content; its name has to agree. */
final class FileContent {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a,
            (byte) 0xe1};
    private static final int HEAD = 512;
    private static final int MOST_OF_AN_ENTRY = 1 << 18;

    private static final Map<String, FileType> OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);
    private static final Map<String, FileType> OPEN_DOCUMENT = Map.of(
            FileType.ODT.contentType(), FileType.ODT, FileType.ODS.contentType(), FileType.ODS);
    private static final Pattern MACROS = Pattern.compile(".*vbaproject\\.bin|.*/macrosheets/.*|basic/.+|scripts/.+");
    private static final Pattern MAIL_HEADER = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9-]{1,40}:.*");

    private FileContent() {
    }

    /**
     * What the file is.
     *
     * @param name as its owner calls it
     * @throws FileRefused when it is nothing that is accepted
     */
    static FileType of(Path file, String name) throws IOException {
        String ending = ending(name);
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        FileType type = begins(head, PDF) ? FileType.PDF : begins(head, PNG) ? FileType.PNG
                : begins(head, JPEG) ? FileType.JPEG : begins(head, ZIP) ? packed(file)
                : begins(head, COMPOUND) ? compound(file) : text(file, ending, head);
        if (!type.endings().contains(ending)) {
            throw new FileRefused(Reason.ENDING);
        }
        return type;
    }

    private static String ending(String name) {
        return name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && java.util.Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** The newer Office formats and OpenDocument are packed files that name their kind inside. */
    private static FileType packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> MACROS.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches())) {
                throw new FileRefused(Reason.MACROS);
            }
            String types = entry(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled")) {
                throw new FileRefused(Reason.MACROS);
            }
            return OFFICE.entrySet().stream().filter(kind -> types.contains(kind.getKey())).map(Map.Entry::getValue)
                    .findFirst().orElseGet(() -> openDocument(entry(zip, "mimetype")));
        } catch (ZipException e) {
            throw new FileRefused(Reason.KIND);
        }
    }

    private static FileType openDocument(String named) {
        FileType type = OPEN_DOCUMENT.get(named.strip());
        if (type == null) {
            throw new FileRefused(Reason.KIND);
        }
        return type;
    }

    private static String entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(MOST_OF_AN_ENTRY), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FileRefused(Reason.KIND);
        }
    }

    /**
     * Outlook's messages, Office before 2007 and anything with a password share one container; its parts have names.
     */
    private static FileType compound(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (content.contains(wide("__properties_version1.0"))) {
            return FileType.MSG;
        }
        if (content.contains(wide("EncryptedPackage"))) {
            throw new FileRefused(Reason.PROTECTED);
        }
        boolean old = List.of("WordDocument", "Workbook", "PowerPoint Document").stream()
                .anyMatch(part -> content.contains(wide(part)));
        throw new FileRefused(old ? Reason.OLD_OFFICE : Reason.KIND);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static FileType text(Path file, String ending, byte[] head) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = content.read(); next >= 0; next = content.read()) {
                if (next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f') {
                    throw new FileRefused(Reason.KIND);
                }
            }
        }
        boolean mail = MAIL_HEADER.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
        if (ending.equals(".eml") && !mail) {
            throw new FileRefused(Reason.KIND);
        }
        return List.of(FileType.CSV, FileType.TXT, FileType.EML).stream()
                .filter(type -> type.endings().contains(ending)).findFirst()
                .orElseThrow(() -> new FileRefused(Reason.KIND));
    }
}
