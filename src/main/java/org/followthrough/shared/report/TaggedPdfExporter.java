package org.followthrough.shared.report;

import java.lang.reflect.Proxy;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** The library's exporter, with what it draws around the text left out of what a screen reader reads. */
final class TaggedPdfExporter extends JRPdfExporter {

    private final Report report;

    TaggedPdfExporter(JasperReportsContext context, Report report) {
        super(context);
        this.report = report;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new AccessiblePdf(createPdfProducerContext(), report, jasperPrint.getPages().size());
    }

    /** The ground of a cell is page furniture. */
    @Override
    public void exportText(JRPrintText text) {
        PdfContent page = pdfContent;
        pdfContent = text.getMode() == ModeEnum.OPAQUE ? furnishing(page) : page;
        super.exportText(text);
        pdfContent = page;
    }

    /** The page, with each rectangle filled on it marked as furniture: the library has no other hook for grounds. */
    private static PdfContent furnishing(PdfContent page) {
        return (PdfContent) Proxy.newProxyInstance(PdfContent.class.getClassLoader(), new Class<?>[] {PdfContent.class},
                (proxy, method, values) -> {
                    boolean ground = method.getName().equals("fillRectangle");
                    page.setLiteral(ground ? "/Artifact BMC\n" : "");
                    Object answer = method.invoke(page, values);
                    page.setLiteral(ground ? "EMC\n" : "");
                    return answer;
                });
    }

    /** Rules are drawn as borders of boxes; they are page furniture. */
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
