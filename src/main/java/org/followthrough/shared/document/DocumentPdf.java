package org.followthrough.shared.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.shared.report.Drawing;
import org.followthrough.shared.report.Report;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.report.TableColumns;

/** Writes a document on paper. */
final class DocumentPdf {

    private final Reports reports;

    DocumentPdf(Reports reports) {
        this.reports = reports;
    }

    byte[] of(Document document) {
        return reports.pdf(report(document));
    }

    int pages(Document document) {
        return reports.pages(report(document));
    }

    private static Report report(Document document) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("marking", document.marking());
        parameters.put("board", document.board());
        parameters.put("heading", document.title());
        parameters.put("facts", String.join("\n", document.facts()));
        return new Report("document/" + document.page().name().toLowerCase(Locale.ROOT), document.title(),
                document.board(), document.made(), document.foot(), parameters,
                document.sections().stream().map(section -> line(section, document.page().textWidth())).toList());
    }

    private static SectionLine line(Section section, int width) {
        Section.Picture picture = section.picture();
        boolean headed = picture != null;
        TableColumns columns = section.table() == null ? null : section.table().across(width);
        String words = String.join("\n", section.words());
        return new SectionLine(section.heading(), words, headed ? picture.drawing() : null,
                headed ? picture.inWords() : null, columns, columns == null ? List.of()
                        : TableLine.of(section.table(), columns, headed ? "" : section.heading(), words));
    }

    /** A section with the names of the template's fields. */
    record SectionLine(String heading, String words, Drawing picture, String pictureInWords, TableColumns columns,
                       List<TableLine> rows) {
    }
}
