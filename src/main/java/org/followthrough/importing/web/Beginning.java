package org.followthrough.importing.web;

/** Shows the beginning of a printed text on one line, cut between words. */
final class Beginning {

    private Beginning() {
    }

    /** @param most characters shown, before the dots that stand for the rest */
    static String of(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > most / 2 ? space : most).replaceAll("[\\s.,;:]+$", "") + "\u2026";
    }
}
