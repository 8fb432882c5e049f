package org.followthrough.shared.report;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The library's exporter, with what it draws around the text left out of what a screen reader reads. */
final class TaggedPdfExporter extends JRPdfExporter {

    TaggedPdfExporter(JasperReportsContext context) {
        super(context);
    }

    /** Rules are drawn as borders of boxes; they are page furniture. Backgrounds have no such hook: do without them. */
    @Override
    protected void exportBox(JRLineBox box, JRPrintElement element) {
        if (isDrawn(box.getTopPen()) || isDrawn(box.getBottomPen()) || isDrawn(box.getLeftPen())
                || isDrawn(box.getRightPen())) {
            pdfContent.setLiteral("/Artifact BMC\n");
            super.exportBox(box, element);
            pdfContent.setLiteral("EMC\n");
        }
    }

    private static boolean isDrawn(JRPen pen) {
        return pen.getLineWidth() > 0;
    }

    /** Nothing links to bare pages, and the library would write the mark in a font that is not embedded. */
    @Override
    protected void writePageAnchor(int pageIndex) {
    }
}
