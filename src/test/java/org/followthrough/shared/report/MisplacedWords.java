package org.followthrough.shared.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds words that stand outside their page or on top of other words. */
final class MisplacedWords extends PDFTextStripper {

    /** Letters may touch by so many points. */
    private static final double TOUCH = 1.5;

    private record Word(String text, Rectangle2D box) {
    }

    private final List<String> found = new ArrayList<>();
    private final List<Word> ofPage = new ArrayList<>();

    List<String> found() {
        return found;
    }

    @Override
    protected void startPage(PDPage page) {
        ofPage.clear();
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        super.writeString(text, letters);
        if (text.isBlank()) {
            return;
        }
        Word word = new Word(text, box(letters));
        Rectangle2D page = new Rectangle2D.Double(0, 0, letters.get(0).getPageWidth(), letters.get(0).getPageHeight());
        if (!page.contains(word.box)) {
            found.add("Outside page " + getCurrentPageNo() + ": " + text);
        }
        ofPage.stream().filter(other -> overlap(word.box, other.box)).forEach(other -> found.add(
                "On page " + getCurrentPageNo() + " over one another: " + other.text + " | " + text));
        ofPage.add(word);
    }

    private static Rectangle2D box(List<TextPosition> letters) {
        Rectangle2D box = null;
        for (TextPosition letter : letters) {
            Rectangle2D one = new Rectangle2D.Double(letter.getX(), letter.getY() - letter.getHeight(),
                    Math.max(0.1, letter.getWidth()), Math.max(0.1, letter.getHeight()));
            box = box == null ? one : box.createUnion(one);
        }
        return box;
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D both = one.createIntersection(other);
        return both.getWidth() > TOUCH && both.getHeight() > TOUCH;
    }
}
