package org.followthrough.shared.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as it travels: no line longer than a terminal is wide, and a space at the end of each that goes on in the
 * next, so that a phone joins them again (RFC 3676, format=flowed). A word longer than a line, such as an address, stays
 * whole.
 */
final class FlowedText {

    private static final int WIDTH = 76;

    private FlowedText() {
    }

    static String of(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line.stripTrailing(), lines));
        return String.join("\n", lines) + "\n";
    }

    private static void wrap(String line, List<String> lines) {
        String rest = line;
        int space = breakOf(rest);
        while (space >= 0) {
            lines.add(stuffed(rest.substring(0, space + 1)));
            rest = rest.substring(space + 1);
            space = breakOf(rest);
        }
        lines.add(stuffed(rest));
    }

    /** The last space at which the line can be broken; -1 when it fits, or cannot be. */
    private static int breakOf(String line) {
        if (line.length() <= WIDTH) {
            return -1;
        }
        int last = line.lastIndexOf(' ', WIDTH - 1);
        return last > 0 ? last : line.indexOf(' ', WIDTH);
    }

    /** What would be read as a quotation or taken for the start of a message is moved in by a space. */
    private static String stuffed(String line) {
        return line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }
}
