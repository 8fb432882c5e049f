package org.followthrough.shared.report;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;

/**
 * The line at the foot of each page, "OFFICIAL-SENSITIVE · Anytown LSCB · Position at 30 April 2027 ... Page 3 of 12".
 * It is marked as page furniture, so that a screen reader does not read it out in the middle of a table.
 */
final class PageFoot {

    private static final float SIZE = 9;
    static final Map<Attribute, Object> FONT = Map.of(TextAttribute.FAMILY, "Inter", TextAttribute.SIZE, SIZE);

    private static final float MARGIN = 44;
    private static final float BASELINE = 30;
    private static final float GAP = 12;
    private static final Color GREY = new Color(0x4A, 0x52, 0x57);
    private static final String CUT = "\u2026";

    private final String text;
    private final int pages;

    /** @param pages how many pages the document has */
    PageFoot(String text, int pages) {
        this.text = PrintableText.line(text);
        this.pages = pages;
    }

    /** Prints it on the page being written. */
    void print(PdfWriter writer, BaseFont font) {
        String pageOfPages = "Page %d of %d".formatted(writer.getPageNumber(), pages);
        float right = writer.getPageSize().getWidth() - MARGIN - font.getWidthPoint(pageOfPages, SIZE);
        PdfContentByte page = writer.getDirectContent();
        page.setLiteral("/Artifact BMC\n");
        page.saveState();
        page.beginText();
        page.setFontAndSize(font, SIZE);
        page.setColorFill(GREY);
        page.setTextMatrix(MARGIN, BASELINE);
        page.showText(cutTo(right - MARGIN - GAP, font));
        page.setTextMatrix(right, BASELINE);
        page.showText(pageOfPages);
        page.endText();
        page.restoreState();
        page.setLiteral("EMC\n");
    }

    private String cutTo(float width, BaseFont font) {
        if (font.getWidthPoint(text, SIZE) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && font.getWidthPoint(text.substring(0, end) + CUT, SIZE) > width) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
