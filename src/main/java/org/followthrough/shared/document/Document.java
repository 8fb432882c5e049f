package org.followthrough.shared.document;

import java.time.Instant;
import java.util.List;

/**
 * A document to be handed on, before it is a file.
 *
 * @param fileName without its ending: plan-child-a-2026-11-30
 * @param title its finding or name, at its head
 * @param marking at its head and foot; empty for none
 * @param board whose document it is
 * @param facts lines under the title, such as the day whose position it shows
 * @param foot at the foot of each page, left of the page's number
 * @param made when its content was put together
 */
public record Document(String fileName, String title, String marking, String board, List<String> facts, String foot,
                       Instant made, Page page, List<Section> sections) {

    public Document {
        facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
        sections = List.copyOf(sections);
    }

    /** The same document, put together then. */
    public Document madeAt(Instant then) {
        return new Document(fileName, title, marking, board, facts, foot, then, page, sections);
    }

    /** How its pages lie. */
    public enum Page {
        PORTRAIT(507), LANDSCAPE(754);

        private final int textWidth;

        Page(int textWidth) {
            this.textWidth = textWidth;
        }

        /** How wide its text is, in points. */
        int textWidth() {
            return textWidth;
        }
    }

    /** Its tables, in order. */
    List<Section> tables() {
        return sections.stream().filter(section -> section.table() != null).toList();
    }
}
