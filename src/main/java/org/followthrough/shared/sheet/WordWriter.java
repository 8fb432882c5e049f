package org.followthrough.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a Word file (.docx) that people go on editing: real headings, tables whose head comes again on each page, its
 * language and its title. Closing finishes the file and leaves the stream open.
 */
public final class WordWriter implements Closeable {

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 880;

    private final OutputStream stream;
    private final XWPFDocument document = new XWPFDocument();
    private final int textWidth;

    /**
     * Starts a file.
     *
     * @param landscape whether its pages (A4) lie across
     */
    public WordWriter(OutputStream stream, String title, String author, boolean landscape) {
        this.stream = stream;
        textWidth = (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
        document.getProperties().getCoreProperties().setTitle(clean(title));
        document.getProperties().getCoreProperties().setCreator(clean(author));
        style();
        page(landscape);
    }

    private void style() {
        try (InputStream styles = WordWriter.class.getResourceAsStream("word-styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("Broken styles", e);
        }
    }

    private void page(boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        section.getPgSz().setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        section.getPgSz().setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        BigInteger margin = BigInteger.valueOf(MARGIN);
        section.addNewPgMar().setTop(margin);
        section.getPgMar().setBottom(margin);
        section.getPgMar().setLeft(margin);
        section.getPgMar().setRight(margin);
    }

    /** The line at the foot of each page, followed by the page's number. */
    public void foot(String words) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(clean(words) + "   ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** The marking, above everything. */
    public void marking(String words) {
        paragraph("Marking", words);
    }

    /** The heading of the file; once. */
    public void title(String words) {
        paragraph("Heading1", words);
    }

    /** The heading of a part. */
    public void heading(String words) {
        paragraph("Heading2", words);
    }

    /** A sentence or more. */
    public void words(String words) {
        paragraph("Normal", words);
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph.createRun(), words);
    }

    /**
     * A picture as wide as the text.
     *
     * @param png its content
     * @param height by its width
     * @param inWords what it shows, for who does not see it
     */
    public void picture(InputStream png, double height, String inWords) throws IOException {
        int across = (int) ((long) Math.min(textWidth, SHORT_SIDE - 2 * MARGIN) * Units.EMU_PER_POINT / 20);
        try {
            XWPFPicture picture = document.createParagraph().createRun().addPicture(png, Document.PICTURE_TYPE_PNG,
                    "picture.png", across, (int) (across * height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(clean(inWords));
            document.getParagraphs().get(document.getParagraphs().size() - 1).getRuns().get(0).getCTR()
                    .getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(clean(inWords));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * Starts a table of these columns; its rows follow.
     *
     * @param shares how wide each column is, compared with the others
     */
    public WordTable table(List<String> heads, List<Integer> shares) {
        return new WordTable(document, textWidth, heads, shares);
    }

    /** Puts words into a run, line by line. */
    static void write(XWPFRun run, String words) {
        String[] lines = clean(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static String clean(String words) {
        return CellText.clean(words);
    }

    @Override
    public void close() throws IOException {
        try (document) {
            document.write(stream);
            stream.flush();
        }
    }
}
