package org.followthrough.shared.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.followthrough.shared.report.Reports;
import org.springframework.stereotype.Component;

/** Makes files of documents. */
@Component
public class Documents {

    private final DocumentPdf pdf;

    public Documents(Reports reports) {
        this.pdf = new DocumentPdf(reports);
    }

    /** The document as a file: PDF is tagged (PDF/UA-1, PDF/A-2a), the others are read as tables. */
    public byte[] file(Document document, DocumentForm form) {
        if (form == DocumentForm.PDF) {
            return pdf.of(document);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (form) {
                case DOCX -> DocumentWord.write(document, out);
                case XLSX -> DocumentSheets.xlsx(document, out);
                default -> DocumentSheets.csv(document, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How many pages it has as a PDF. */
    public int pages(Document document) {
        return pdf.pages(document);
    }

    /** Answers a request with the document as a file to be kept. */
    public void send(Document document, DocumentForm form, HttpServletResponse response) throws IOException {
        byte[] file = file(document, form);
        response.setContentType(form.contentType());
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + document.fileName() + "." + form.ending() + "\"");
        response.getOutputStream().write(file);
    }
}
