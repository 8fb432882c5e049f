package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.util.string.Strings;
import org.followthrough.shared.web.LocalLink;

/**
 * Writes the content of one cell of a table in the few forms cells have. All words are escaped. A table has hundreds of
 * cells: a component for each part of each would take most of a page's time.
 */
public final class CellWriter {

    private final StringBuilder html = new StringBuilder();

    CellWriter() {
    }

    /** Plain words; null for none. */
    public CellWriter words(String words) {
        html.append(escaped(words));
        return this;
    }

    /** The link that names the row; without a path only its words. */
    public CellWriter link(String path, String words) {
        if (path == null) {
            return words(words);
        }
        html.append("<a class=\"govuk-link govuk-link--no-visited-state app-table__title\" href=\"")
                .append(escaped(LocalLink.address(path))).append("\">").append(escaped(words)).append("</a>");
        return this;
    }

    /** Quiet words on a line of their own; null or empty for none. */
    public CellWriter line(String words) {
        if (!Strings.isEmpty(words)) {
            html.append(" <span class=\"app-meta app-line\">").append(escaped(words)).append("</span>");
        }
        return this;
    }

    /** A date with the line that says what it means today. */
    public CellWriter date(Column.DateWords date) {
        if (date.day().isEmpty() && date.context().isEmpty()) {
            return this;
        }
        html.append("<span class=\"app-date").append(date.late() ? " app-date--late" : "")
                .append("\"><span class=\"app-date__day\">").append(escaped(date.day())).append("</span>");
        if (!date.context().isEmpty()) {
            html.append(" <span class=\"app-date__context\">").append(escaped(date.context())).append("</span>");
        }
        html.append("</span>");
        return this;
    }

    /** A tag. */
    public CellWriter status(Status status) {
        html.append("<strong class=\"app-tag app-tag--").append(escaped(status.kind())).append("\">")
                .append(status.shape().svg("app-tag__shape", 13)).append(escaped(status.word())).append("</strong>");
        return this;
    }

    /** A tag with plain words under it, such as Moved twice. */
    public CellWriter status(Status status, List<String> facts) {
        html.append("<div>");
        status(status);
        if (!facts.isEmpty()) {
            html.append("<ul class=\"app-facts\">");
            facts.forEach(fact -> html.append("<li>").append(escaped(fact)).append("</li>"));
            html.append("</ul>");
        }
        html.append("</div>");
        return this;
    }

    private static CharSequence escaped(String words) {
        return words == null ? "" : Strings.escapeMarkup(words);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
