package org.followthrough.shared.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/**
 * What people typed, made fit for paper: a character that neither of our fonts holds, or that has no agreed meaning,
 * is shown as an empty box, so that nothing disappears unseen; control characters and marks that reorder text are taken
 * out. HTML stays as it was typed.
 */
final class PrintableText {

    static final String REGULAR = "/fonts/Inter-Regular.ttf";
    private static final String FALLBACK = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final int BOX = '\u25A1';
    private static final BitSet HELD = charactersOf(List.of(REGULAR, FALLBACK));
    private static final BitSet HELD_BY_HOUSE_FONT = charactersOf(List.of(REGULAR));

    private PrintableText() {
    }

    /** Text as it can be printed; anything but text is returned as it is. */
    static Object of(Object value) {
        return value instanceof String text ? clean(text, HELD) : value;
    }

    /** One line of text in characters of the house font alone. */
    static String line(String text) {
        return clean(text, HELD_BY_HOUSE_FONT).replace('\n', ' ');
    }

    private static String clean(String text, BitSet held) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c, held));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c, BitSet held) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            clean.append('\n');
        } else if (c == '\t') {
            clean.append(' ');
        } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            return;
        } else {
            clean.appendCodePoint(held.get(c) && Character.getType(c) != Character.PRIVATE_USE ? c : BOX);
        }
    }

    private static BitSet charactersOf(List<String> fonts) {
        BitSet held = new BitSet();
        for (String resource : fonts) {
            Font font = load(resource);
            for (int c = ' '; c <= 0x1FFFF; c++) {
                if (font.canDisplay(c)) {
                    held.set(c);
                }
            }
        }
        return held;
    }

    private static Font load(String resource) {
        try (InputStream in = PrintableText.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Broken font " + resource, e);
        }
    }
}
