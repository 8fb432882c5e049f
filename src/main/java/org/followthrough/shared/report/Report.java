package org.followthrough.shared.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a PDF is made from.
 *
 * @param template path of the template below reports/ without ending, for example {@code monitoring-pack/pack}
 * @param title the document's title, as a screen reader says it
 * @param author whose document it is, for example the board
 * @param made when its content was put together
 * @param foot printed at the foot of each page, left of "Page x of y"
 * @param parameters parameters of the template by name
 * @param rows records the template goes through, in order
 */
public record Report(
        String template,
        String title,
        String author,
        Instant made,
        String foot,
        Map<String, Object> parameters,
        List<? extends Record> rows) {
}
