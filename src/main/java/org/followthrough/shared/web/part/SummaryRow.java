package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * One fact in a summary list.
 *
 * @param label what it is about
 * @param lines what it says; the lines after the first are set small
 * @param path where the first line links to; null for no link
 */
public record SummaryRow(String label, List<String> lines, String path) implements Serializable {

    /** A fact without a link. */
    public static SummaryRow of(String label, String... lines) {
        return new SummaryRow(label, List.of(lines), null);
    }
}
