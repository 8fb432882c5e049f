package org.followthrough.shared.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface of charts, and how wide its words are. */
record Type(int size) {

    static final String FAMILY = "Inter";

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    static {
        register("/fonts/Inter-Regular.ttf");
        register("/fonts/Inter-Bold.ttf");
    }

    /** Asked for by family and weight: a font derived from the bold file would lose its weight in the drawing. */
    private static void register(String file) {
        try (InputStream in = Type.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " is damaged", e);
        }
    }

    Font regular() {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    Font bold() {
        return new Font(FAMILY, Font.BOLD, size);
    }

    /** Width in pixels of words in the regular weight. */
    double width(String words) {
        return regular().getStringBounds(words, PLAIN).getWidth();
    }

    /** Width in pixels of words in bold. */
    double boldWidth(String words) {
        return bold().getStringBounds(words, PLAIN).getWidth();
    }

    /** Height in pixels of a line above its base line. */
    double ascent() {
        return regular().getLineMetrics("Ag", PLAIN).getAscent();
    }

    /** Height in pixels of one line of words. */
    double lineHeight() {
        return regular().getLineMetrics("Ag", PLAIN).getHeight();
    }
}
