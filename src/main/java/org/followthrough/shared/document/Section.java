package org.followthrough.shared.document;

import java.util.List;
import org.followthrough.shared.report.Drawing;

/**
 * A part of a document: its heading, sentences, a picture and a table, in this order.
 *
 * @param heading what is below it; different in each section of a document
 * @param picture null for none
 * @param table null for none; never without rows
 */
public record Section(String heading, List<String> words, Picture picture, Table table) {

    public Section {
        words = words.stream().filter(sentence -> !sentence.isEmpty()).toList();
        table = table == null || table.rows().isEmpty() ? null : table;
    }

    /** A section of sentences. */
    public static Section of(String heading, List<String> words) {
        return new Section(heading, words, null, null);
    }

    /** A table under its heading, or the sentence that stands for one without rows. */
    public static Section of(String heading, Table table, String none) {
        return new Section(heading, table.rows().isEmpty() ? List.of(none) : List.of(), null, table);
    }

    /**
     * A picture.
     *
     * @param inWords what it shows, for who does not see it
     */
    public record Picture(Drawing drawing, String inWords) {
    }
}
