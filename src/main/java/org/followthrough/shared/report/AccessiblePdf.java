package org.followthrough.shared.report;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * Writes a tagged PDF so that it is PDF/UA-1 (a screen reader can read it) and PDF/A-2a (it can be read in thirty
 * years): what the reporting library leaves out is added while it writes, as writing a document a second time takes
 * longer than all else and twice the memory.
 */
final class AccessiblePdf extends ClassicPdfProducer {

    private static final String PRODUCER = "Follow-through";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final Report report;
    private final PageFoot foot;

    /** @param pages how many pages the document has */
    AccessiblePdf(PdfProducerContext context, Report report, int pages) {
        super(context);
        this.report = report;
        foot = new PageFoot(report.foot(), pages);
    }

    /** Squeezing the structure tree harder takes a fifth of the time of a large document. */
    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter writer = super.createWriter(out);
        getPdfWriter().setCompressionLevel(Deflater.BEST_SPEED);
        return writer;
    }

    /** The library writes incomplete CIDSets; PDF/A-2 asks for a complete one or none. */
    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        font.getBaseFont().setIncludeCidSet(false);
        return font;
    }

    @Override
    public void endPage() {
        super.endPage();
        foot.print(getPdfWriter(), getFont(PageFoot.FONT, Locale.UK).getBaseFont());
    }

    @Override
    public void close() {
        PdfWriter writer = getPdfWriter();
        describe(writer);
        nameColours(writer);
        new StructureTree(writer).complete();
        super.close();
    }

    private void describe(PdfWriter writer) {
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Locale.UK.toLanguageTag()));
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.TITLE, words(report.title()));
        information.put(PdfName.AUTHOR, words(report.author()));
        information.put(PdfName.CREATOR, words(PRODUCER));
        information.put(PdfName.PRODUCER, words(PRODUCER));
        PdfDate made = new PdfDate(GregorianCalendar.from(report.made().atZone(ZoneOffset.UTC)));
        information.put(PdfName.CREATIONDATE, made);
        information.put(PdfName.MODDATE, made);
        writer.setXmpMetadata(Xmp.of(report, PRODUCER));
    }

    private static void nameColours(PdfWriter writer) {
        PdfDictionary screen = new PdfDictionary(PdfName.OUTPUTINTENT);
        screen.put(PdfName.S, PdfName.GTS_PDFA1);
        screen.put(PdfName.INFO, words(COLOURS));
        screen.put(PdfName.OUTPUTCONDITION, words(COLOURS));
        screen.put(PdfName.OUTPUTCONDITIONIDENTIFIER, words(COLOURS));
        screen.put(PdfName.REGISTRYNAME, words("http://www.color.org"));
        try {
            ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            screen.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(new PdfICCBased(profile)).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(screen));
    }

    private static PdfString words(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
