package org.followthrough.shared.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Finishes a tagged PDF so that it is PDF/UA-1 (a screen reader can read it) and PDF/A-2a (it can be read in thirty
 * years): what the reporting library leaves out is added here.
 */
final class AccessiblePdf {

    private static final String PRODUCER = "Follow-through";

    private final Report report;
    private final PDDocument document;

    private AccessiblePdf(Report report, PDDocument document) {
        this.report = report;
        this.document = document;
    }

    /**
     * @param report what the document was made from: its title, author, time and foot
     * @param tagged the document as the reporting library wrote it
     */
    static byte[] of(Report report, byte[] tagged) {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            new AccessiblePdf(report, document).finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(tagged.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() throws IOException {
        describe();
        nameColours();
        dropCharacterSets();
        new StructureTree(document).complete();
        new PageFoot(document, report.foot()).print();
    }

    private void describe() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Locale.UK.toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);

        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.title());
        information.setAuthor(report.author());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        GregorianCalendar made = GregorianCalendar.from(report.made().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);

        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(report, PRODUCER));
        catalog.setMetadata(metadata);
    }

    private void nameColours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent screen = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        screen.setInfo("sRGB IEC61966-2.1");
        screen.setOutputCondition("sRGB IEC61966-2.1");
        screen.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        screen.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(screen);
    }

    /** The library writes incomplete CIDSets; PDF/A-2 asks for a complete one or none. */
    private void dropCharacterSets() throws IOException {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFontDescriptor descriptor = resources.getFont(name).getFontDescriptor();
                if (descriptor != null) {
                    descriptor.setCIDSet(null);
                }
            }
        }
    }
}
