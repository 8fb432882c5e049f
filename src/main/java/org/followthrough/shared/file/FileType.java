package org.followthrough.shared.file;

import java.util.List;

/** The kinds of file that are accepted. What a file is is read from its content. */
public enum FileType {
    PDF("application/pdf", "PDF", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint", ".pptx"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet", ".ods"),
    PNG("image/png", "PNG", ".png"),
    JPEG("image/jpeg", "JPEG", ".jpg", ".jpeg"),
    MSG("application/vnd.ms-outlook", "Outlook message", ".msg"),
    EML("message/rfc822", "e-mail", ".eml"),
    CSV("text/csv", "CSV", ".csv"),
    TXT("text/plain", "text", ".txt");

    private final String contentType;
    private final String words;
    private final List<String> endings;

    FileType(String contentType, String words, String... endings) {
        this.contentType = contentType;
        this.words = words;
        this.endings = List.of(endings);
    }

    /** As HTTP names it. */
    public String contentType() {
        return contentType;
    }

    /** As people name it. */
    public String words() {
        return words;
    }

    /** How names of such files end, with the dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }
}
