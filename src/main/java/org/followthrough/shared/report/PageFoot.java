package org.followthrough.shared.report;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The line at the foot of each page, "OFFICIAL-SENSITIVE · Anytown LSCB · Position at 30 April 2027 ... Page 3 of 12".
 * It is marked as page furniture, so that a screen reader does not read it out in the middle of a table.
 */
final class PageFoot {

    private static final float SIZE = 9;
    private static final float MARGIN = 44;
    private static final float BASELINE = 30;
    private static final Color GREY = new Color(0x4A, 0x52, 0x57);
    private static final String CUT = "\u2026";

    private final PDDocument document;
    private final String text;

    PageFoot(PDDocument document, String text) {
        this.document = document;
        this.text = PrintableText.line(text);
    }

    void print() throws IOException {
        PDFont font = font();
        int count = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            print(page, font, "Page %d of %d".formatted(++number, count));
        }
    }

    private void print(PDPage page, PDFont font, String pageOfPages) throws IOException {
        float right = page.getMediaBox().getWidth() - MARGIN - width(font, pageOfPages);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(GREY);
            show(content, font, MARGIN, cutTo(right - 2 * MARGIN, font));
            show(content, font, right, pageOfPages);
            content.endMarkedContent();
        }
    }

    private static void show(PDPageContentStream content, PDFont font, float x, String words) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, BASELINE);
        content.showText(words);
        content.endText();
    }

    private String cutTo(float width, PDFont font) throws IOException {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(font, text.substring(0, end) + CUT) > width) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }

    private static float width(PDFont font, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * SIZE;
    }

    private PDFont font() throws IOException {
        try (InputStream in = PageFoot.class.getResourceAsStream(PrintableText.REGULAR)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Looking for ligatures took longer than everything else done to the document together.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
