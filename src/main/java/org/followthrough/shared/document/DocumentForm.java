package org.followthrough.shared.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files a document can be had as. */
public enum DocumentForm {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String contentType;

    DocumentForm(String contentType) {
        this.contentType = contentType;
    }

    /** The form of a file's ending; empty when there is none. */
    public static Optional<DocumentForm> of(String ending) {
        return Stream.of(values()).filter(form -> form.ending().equals(ending)).findFirst();
    }

    /** pdf, docx, xlsx or csv. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }
}
