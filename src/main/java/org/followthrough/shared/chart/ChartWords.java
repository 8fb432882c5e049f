package org.followthrough.shared.chart;

import java.util.Objects;

/**
 * The words of a chart.
 *
 * @param title the finding, as a sentence; read out as the name of the picture and used as caption of the table
 * @param description what is measured, where and when; read out as the description of the picture
 * @param rowHead what the rows of the table are, for example "Month"
 */
public record ChartWords(String title, String description, String rowHead) {

    public ChartWords {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(rowHead, "rowHead");
    }
}
