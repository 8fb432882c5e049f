package org.followthrough.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.followthrough.shared.report.ReadPdf;
import org.springframework.web.util.HtmlUtils;

/** What somebody reads of a page or file, seen or heard: its words with single spaces, whatever its format. */
public final class ReadFile {

    private static final Pattern HEARD = Pattern.compile("(?<=\\s)(?:alt|title|aria-label|placeholder|data-label"
            + "|content|name|descr)=\"([^\"]*)\"");
    private static final Pattern FIELD_NAME = Pattern.compile("<(input|button|select|textarea|meta|form)\\b[^>]*>");
    private static final Pattern NOT_READ = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>");
    private static final Pattern READ_PARTS = Pattern.compile("(word/(document|header|footer).*"
            + "|xl/(sharedStrings|workbook|worksheets/sheet|drawings/|comments).*|docProps/.*)\\.xml");
    /** Lines of calendars are folded wherever they are too long. */
    private static final String FOLD = "\r\n ";

    private ReadFile() {
    }

    /** The words of a file of this type. */
    public static String words(byte[] file, String contentType) {
        String type = contentType.replaceAll(";.*", "");
        return switch (type) {
            case "application/pdf" -> pdf(file);
            case "text/html" -> marked(FIELD_NAME.matcher(text(file)).replaceAll(" "));
            case "text/csv", "text/calendar", "text/plain" -> text(file).replace(FOLD, "");
            default -> office(file);
        };
    }

    private static String pdf(byte[] file) {
        try (ReadPdf read = new ReadPdf(file)) {
            return Stream.of(Stream.of(read.words(), read.title()), read.bookmarks().stream(),
                            read.elements().stream().map(ReadPdf.Element::alternateText).filter(Objects::nonNull))
                    .flatMap(words -> words).collect(Collectors.joining(" | "));
        }
    }

    /** Word and Excel files are archives of marked-up texts. */
    private static String office(byte[] file) {
        StringBuilder words = new StringBuilder();
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                if (READ_PARTS.matcher(part.getName()).matches()) {
                    words.append(marked(text(parts.getInputStream(part).readAllBytes()))).append(" | ");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static String marked(String markup) {
        String heard = HEARD.matcher(markup).results().map((MatchResult one) -> one.group(1))
                .collect(Collectors.joining(" | "));
        return HtmlUtils.htmlUnescape(NOT_READ.matcher(markup).replaceAll(" ") + " | " + heard)
                .replaceAll("\\s+", " ");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
