package org.followthrough.shared.sheet;

/** Makes a cell's text fit to be stored and shown: one kind of line break, no control characters. */
final class CellText {

    private CellText() {
    }

    static String clean(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = (c >= ' ' || c == '\n' || c == '\t') && c != 0x7f && !(c >= 0x80 && c < 0xa0)
                    && !Character.isSurrogate(c) && c < 0xfffe;
        }
        return clean ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n').codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            kept.appendCodePoint(control || halfPair || c == 0xfffe || c == 0xffff ? ' ' : c);
        });
        return kept.toString();
    }
}
